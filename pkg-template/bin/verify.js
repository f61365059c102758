import { load } from "../loader.js";
import { verifiedLog } from "../records.js";
import { print, read } from "./commands.js";

const WHY = {
  sequence: "it has another number than its place",
  form: "it is not of the form of entries",
  header: "the header of a segment is missing, or not what the entries make",
  signature: "a signature is not by the log's key",
  checkpoint: "all entries together are not what the log's own checkpoint says",
  cut: "there were more when a checkpoint was made",
  anchor: "the entries up to here are not those that a checkpoint was made of",
};

const NOTICES = {
  "credential-burst": (at, count) => `${count} credentials within ten minutes, up to entry ${at}`,
  "new-category": (at, count, category) => `${category} for the first time, in entry ${at}`,
  "repeated-withholding": (at, count) => `${count} originals kept out of replies within ten minutes, up to entry ${at}`,
};

/** Says what can be said of an exported log, by checkpoints that were kept elsewhere; returns the exit status. */
export async function verifyLog(file, checkpoints, asJson) {
  const records = await load("records");
  const log = await read(file);
  const report = await verifiedLog(records, log, await Promise.all(checkpoints.map(read)));
  print(asJson ? `${JSON.stringify(report, null, 2)}\n` : `${file}: ${inWords(report)}\n`);
  return report.verdict === "broken" || report.verdict === "reset" ? 1 : 0;
}

function inWords({ verdict, size, since, at, why, dropped, begunAnew, clockBack, unchecked, signed, notices }) {
  const entries = size === 1 ? "1 entry" : `${size} entries`;
  const words = {
    intact: `intact: ${entries}, all of them under a checkpoint that was given`,
    "intact-since-anchor": `intact up to entry ${since}, by a checkpoint that was given; of the ${size - since} after it, only the log itself says that they are whole`,
    unanchored: `agrees with itself, ${entries}; without a checkpoint of it from elsewhere, nobody can tell whether it was made anew`,
    reset: `another log than the checkpoints are of: what was before was erased, or is not from here`,
    broken: `broken at entry ${at}: ${WHY[why]}`,
  };
  const odd = [
    dropped > 0 && `the first ${dropped} are not kept any more, only their hashes`,
    begunAnew && "it begins with a note that everything before was erased",
    clockBack.length > 0 && `the clock ran back before entry ${clockBack.join(", ")}`,
    unchecked.length > 0 && `checkpoints after ${unchecked.join(", ")} entries can't be compared, because those entries are not kept`,
    signed > 0 && `${signed} signatures hold, by the key in the log: whose it is, it can't say`,
    ...notices.map(({ sign, at, count, category }) => NOTICES[sign](at, count, category)),
  ];
  return [words[verdict], ...odd.filter(Boolean)].join("; ");
}
