// For where nothing can be fetched or read: the engine comes inlined.
import { api } from "./api.js";

export { HushgateError } from "./error.js";

export const { createDetector, createGate } = /* @__PURE__ */ api({});
