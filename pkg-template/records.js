import { fromEngine } from "./error.js";

/** Asks the engine for records, which decides nothing and keeps nothing. */
export function recorded(engine, name, ...given) {
  try {
    return engine[name](...given);
  } catch (error) {
    throw fromEngine(error);
  }
}

/** What can be said of an exported log, which is JSON text, by checkpoints that were kept elsewhere. */
export async function verifiedLog(engine, log, checkpoints) {
  try {
    const check = new engine.LogCheck(log, checkpoints);
    const holding = [];
    for (let index = 0, signed; (signed = check.signed(index)) !== undefined; index += 1) {
      holding.push(await (await import("./signature.js")).holds(signed));
    }
    return check.report(holding);
  } catch (error) {
    throw fromEngine(error);
  }
}
