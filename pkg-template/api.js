// The two functions that the package is about, over whichever way the engine is loaded.
import { detectorOver } from "./detector.js";
import { plainData } from "./engine-calls.js";
import { fromEngine } from "./error.js";
import { gateOver } from "./gate.js";
import { load } from "./loader.js";

/** Operators that only the larger engine has; a gate of the other refuses a policy with one. */
const LARGER = ["generalise", "hash", "surrogate"];

/** `sources`: how the bytes of engines are come by, by name; without one, by their inlined copies. */
export function api(sources) {
  // The engine checks the options; they say which engine.
  const made = async (kind, data) => {
    const { custom, operators } = data?.policy ?? {};
    const larger = data?.custom ?? custom ?? Object.values(operators ?? {}).find((name) => LARGER.includes(name));
    const name = larger === undefined ? "engine" : "engine-full";
    const engine = await load(name, sources[name]);
    try {
      return new engine[kind](data);
    } catch (error) {
      throw fromEngine(error);
    }
  };
  return {
    createDetector: async (options = {}) => detectorOver(await made("Detector", plainData(options))),
    createGate: async (options = {}) => {
      const data = plainData(options);
      return gateOver(await made("Gate", data), data.policy, () => load("records", sources.records));
    },
  };
}
