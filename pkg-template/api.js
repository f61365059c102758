// The two functions that the package is about, over whichever way the engine is loaded.
import { detectorOver } from "./detector.js";
import { plainData } from "./engine-calls.js";
import { fromEngine, invalid } from "./error.js";
import { gateOver } from "./gate.js";
import { load } from "./loader.js";

/** `urls`: where engines can be fetched, by name. */
export function api(urls) {
  const engineFor = (custom) => {
    const name = custom === undefined ? "engine" : "engine-custom";
    return load(name, urls[name]);
  };
  return {
    async createDetector(options = {}) {
      const { custom } = only(options, ["custom"]);
      const engine = await engineFor(custom);
      return detectorOver(construct(() => new engine.Detector(custom)));
    },
    async createGate(options = {}) {
      const { policy, interactive = false, custom } = only(options, ["policy", "interactive", "custom"]);
      if (typeof interactive !== "boolean") {
        throw invalid("interactive", "true or false", typeof interactive);
      }
      const engine = await engineFor(custom);
      return gateOver(construct(() => new engine.Gate(policy, interactive, custom)));
    },
  };
}

function construct(make) {
  try {
    return make();
  } catch (error) {
    throw fromEngine(error);
  }
}

/** An option that nobody knows would be one that is silently not honoured. */
function only(options, known) {
  if (typeof options !== "object" || options === null) throw invalid(".", "an object", String(options));
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw invalid(name, `one of ${known.join(", ")}`, "an unknown option");
  }
  return plainData(options);
}
