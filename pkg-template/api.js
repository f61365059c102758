// The two functions that the package is about, over whichever way the engine is loaded.
import { detectorOver } from "./detector.js";
import { plainData, stringOrNone } from "./engine-calls.js";
import { fromEngine } from "./error.js";
import { gateOver, verified } from "./gate.js";
import { load } from "./loader.js";

/** Operators that only the larger engine has; a gate of the other refuses a policy with one. */
const LARGER = ["generalise", "hash", "surrogate"];

/** `sources`: how the bytes of engines are come by, by name; without one, by their inlined copies. */
export function api(sources) {
  // The engine checks the options; they say which engine.
  const engineFor = (data) => {
    const { custom, operators } = data?.policy ?? {};
    const larger = data?.custom ?? custom ?? Object.values(operators ?? {}).find((name) => LARGER.includes(name));
    const name = larger === undefined ? "engine" : "engine-full";
    return load(name, sources[name]);
  };
  return {
    createDetector: async (options = {}) => {
      const data = plainData(options);
      const engine = await engineFor(data);
      return detectorOver(explained(() => new engine.Detector(data)));
    },
    createGate: async (options = {}) => {
      const { storage, ...data } = plainData(options);
      const engine = await engineFor(data);
      const key = stringOrNone(data?.policyKey);
      const signed = explained(() => (key === undefined ? undefined : engine.signedPolicy(data.policy, key)));
      const holds = await verified(signed);
      const place = storage && (await (await import("./storage.js")).openStorage(storage));
      const gate = explained(() => new engine.Gate({ ...data, stored: place?.commit !== undefined }, holds));
      return gateOver(gate, data.policy, () => load("records", sources.records), place);
    },
  };
}

function explained(step) {
  try {
    return step();
  } catch (error) {
    throw fromEngine(error);
  }
}
