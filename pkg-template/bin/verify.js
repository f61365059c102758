import { HushgateError, fromEngine } from "../error.js";
import { load } from "../loader.js";
import { print, read } from "./commands.js";

const WHY = {
  sequence: "it has another number than its place",
  form: "it is not of the form of entries",
  checkpoint: "all entries together are not what the log's own checkpoint says",
  cut: "there were more when a checkpoint was made",
  anchor: "the entries up to here are not those that a checkpoint was made of",
};

/** Says what can be said of an exported log, by checkpoints that were kept elsewhere; returns the exit status. */
export async function verifyLog(file, checkpoints, asJson) {
  const records = await load("records");
  const log = parsed(file, await read(file));
  const texts = await Promise.all(checkpoints.map(read));
  let report;
  try {
    report = records.verifyLog(log, texts);
  } catch (error) {
    throw fromEngine(error);
  }
  print(asJson ? `${JSON.stringify(report, null, 2)}\n` : `${file}: ${inWords(report)}\n`);
  return report.verdict === "broken" || report.verdict === "reset" ? 1 : 0;
}

function inWords({ verdict, size, since, at, why, clockBack }) {
  const entries = size === 1 ? "1 entry" : `${size} entries`;
  const words = {
    intact: `intact: ${entries}, all of them under a checkpoint that was given`,
    "intact-since-anchor": `intact up to entry ${since}, by a checkpoint that was given; of the ${size - since} after it, only the log itself says that they are whole`,
    unanchored: `agrees with itself, ${entries}; without a checkpoint of it from elsewhere, nobody can tell whether it was made anew`,
    reset: `another log than the checkpoints are of: what was before was erased, or is not from here`,
    broken: `broken at entry ${at}: ${WHY[why]}`,
  };
  const odd = clockBack.length > 0 ? `; the clock ran back before entry ${clockBack.join(", ")}` : "";
  return words[verdict] + odd;
}

function parsed(file, text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new HushgateError("log-invalid", `${file}: not JSON`);
  }
}
