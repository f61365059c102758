// For Node, and for pages that can't fetch: the engine comes inlined.
import { api } from "./api.js";

export { HushgateError } from "./error.js";

export const { createDetector, createGate } = /* @__PURE__ */ api({});
