import { fromEngine } from "./error.js";

/** Asks the engine for records, which decides nothing and keeps nothing. */
export function recorded(engine, name, ...given) {
  try {
    return engine[name](...given);
  } catch (error) {
    throw fromEngine(error);
  }
}
