import { HushgateError } from "../error.js";
import { unitsOf } from "./commands.js";

/** `{"id","text","previous"?,"regions"?}` a line in, `{"id","spans"}` a line out. */
export function jsonLines(file, input, detector, { units, least }) {
  let output = "";
  for (const [index, line] of input.split("\n").entries()) {
    if (line.trim() === "") continue;
    const place = `${file}:${index + 1}`;
    const { id, text, ...hints } = parsed(line, place);
    const inUnits = unitsOf(text, units);
    const findings = detected(detector, text, hints, place).filter(({ confidence }) => confidence >= least);
    const spans = findings.map(({ start, end, type, confidence }) => ({ start: inUnits(start), end: inUnits(end), type, confidence }));
    output += `${JSON.stringify({ id, spans })}\n`;
  }
  return output;
}

function detected(detector, text, hints, place) {
  try {
    return detector.detect(text, hints);
  } catch (error) {
    throw new HushgateError(error.code, `${place}: ${error.message}`);
  }
}

function parsed(line, place) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    // The parser's own message quotes the line, which could be anyone's.
    throw new HushgateError("text-invalid", `${place}: not JSON`);
  }
  if (typeof value?.text !== "string" || !["string", "undefined"].includes(typeof value.previous)) {
    throw new HushgateError("text-invalid", `${place}: expected an object with "text", and perhaps "id", "previous" and "regions"`);
  }
  return value;
}
