// For browsers, with or without a bundler: the engine is fetched, and its inlined copy serves where that fails.
import { api } from "./api.js";
import { fetched } from "./loader.js";

export { HushgateError } from "./error.js";

export const { createDetector, createGate } = /* @__PURE__ */ api({
  engine: () => fetched(new URL("./engine/engine.wasm", import.meta.url)),
  "engine-full": () => fetched(new URL("./engine/engine-full.wasm", import.meta.url)),
  records: () => fetched(new URL("./engine/records.wasm", import.meta.url)),
});
