/** What this package throws and rejects with. */
export class HushgateError extends Error {
  constructor(code, message, details = {}) {
    super(message);
    this.name = "HushgateError";
    this.code = code;
    Object.assign(this, details);
  }
}

/** An error of the engine as one of the package's. A trap, which has no code, is a crash. */
export function fromEngine(error) {
  const { code, message, path, expected, found } = error ?? {};
  if (typeof code !== "string") {
    return new HushgateError("engine-crashed", "the engine stopped in the middle of a call; nothing was sent. Make a new one.");
  }
  const details = Object.fromEntries(Object.entries({ path, expected, found }).filter(([, value]) => value !== undefined));
  return new HushgateError(code, message, details);
}
