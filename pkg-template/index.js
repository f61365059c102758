// For browsers, with or without a bundler: the engine is fetched, and its inlined copy serves where that fails.
import { api } from "./api.js";

export { HushgateError } from "./error.js";

export const { createDetector, createGate } = /* @__PURE__ */ api({
  engine: () => new URL("./engine/engine.wasm", import.meta.url),
  "engine-custom": () => new URL("./engine/engine-custom.wasm", import.meta.url),
});
