/** What this package throws and rejects with. */
export class HushgateError extends Error {
  constructor(code, message, details = {}) {
    super(message);
    this.name = "HushgateError";
    this.code = code;
    Object.assign(this, details);
  }
}

/** An option that is not as it should be. `path` says which. */
export function invalid(path, expected, found) {
  return new HushgateError("options-invalid", `${path}: expected ${expected}, found ${found}`, { path, expected, found });
}

/** An error of the engine as one of the package's. A trap, which has no code, is a crash. */
export function fromEngine(error) {
  const { code, message, ...details } = error ?? {};
  return typeof code === "string"
    ? new HushgateError(code, message, details)
    : new HushgateError("engine-crashed", "the engine stopped in the middle of a call; nothing was sent. Make a new one.");
}

/** An engine of which something can't be had. */
export function missing(error) {
  return new HushgateError("wasm-missing", `the engine could not be loaded: ${error?.message ?? error}`);
}
