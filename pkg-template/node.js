// For Node: the engine is read from the package's own files, and its inlined copy serves where a bundler left them behind.
import { api } from "./api.js";

export { HushgateError } from "./error.js";

const file = (address) => async () => (await import("node:fs/promises")).readFile(address());

export const { createDetector, createGate } = /* @__PURE__ */ api({
  engine: file(() => new URL("./engine/engine.wasm", import.meta.url)),
  "engine-full": file(() => new URL("./engine/engine-full.wasm", import.meta.url)),
  records: file(() => new URL("./engine/records.wasm", import.meta.url)),
});
