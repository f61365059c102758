// Calls into the engine: every way in which one can fail becomes a HushgateError.
import { HushgateError, fromEngine, invalid } from "./error.js";

/** Wraps an object of the engine. After a crash or a `dispose` every call fails; none is let through unchecked. */
export function callsTo(object) {
  let gone;
  const call = (step) => {
    if (gone) throw gone;
    try {
      return step(object);
    } catch (error) {
      const explained = fromEngine(error);
      if (explained.code === "engine-crashed") gone = explained;
      throw explained;
    }
  };
  const dispose = () => {
    if (!gone) object.free();
    gone = new HushgateError("disposed", "it was disposed of before");
  };
  return { call, dispose };
}

export function stringOnly(text) {
  if (typeof text !== "string") throw new HushgateError("text-invalid", `expected a string, found ${text === null ? "null" : typeof text}`);
  return text;
}

export function stringOrNone(text) {
  return text === undefined ? undefined : stringOnly(text);
}

/** A copy that holds nothing but data: no getter of the caller's runs inside the engine. */
export function plainData(value) {
  try {
    return value && JSON.parse(JSON.stringify(value, refuseCode) ?? "null");
  } catch (error) {
    throw invalid(".", "plain values", error.message);
  }
}

/** The fields of an object that may be left out. */
export function fieldsOf(value = {}) {
  const data = plainData(value);
  if (typeof data === "object" && data !== null) return data;
  throw invalid(".", "an object", String(data));
}

function refuseCode(name, value) {
  if (["function", "symbol", "bigint"].includes(typeof value)) throw new TypeError(`a ${typeof value} in ${name || "."}`);
  return value;
}
