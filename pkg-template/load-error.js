// Why an engine could not be loaded. Looked for only then.
import { HushgateError, missing } from "./error.js";

/** What kept an engine from being loaded, as one of the package's errors. */
export function explained(error) {
  if (typeof WebAssembly !== "object") {
    return new HushgateError("wasm-unsupported", "this browser has no WebAssembly; nothing can be checked, so nothing is sent");
  }
  const said = String(error?.message ?? error);
  if (/unsafe-eval|content.security.policy|\bCSP\b/i.test(said)) {
    return new HushgateError("wasm-refused", "the page's Content-Security-Policy forbids WebAssembly: add 'wasm-unsafe-eval' to script-src");
  }
  if (error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError) {
    return new HushgateError("wasm-unsupported", `this browser can't run the engine: ${said}`);
  }
  return missing(error);
}
