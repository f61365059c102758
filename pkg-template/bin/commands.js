import { isUtf8 } from "node:buffer";
import { chmod, readFile, writeFile } from "node:fs/promises";
import { parseArgs, styleText } from "node:util";
import { load } from "../loader.js";
import { HushgateError, fromEngine } from "../error.js";
import { createDetector } from "../node.js";
import { jsonLines } from "./json-lines.js";
import { checkPolicies, diffPolicies } from "./policies.js";
import { jurisdictionLines } from "./jurisdictions.js";
import { verifyLog } from "./verify.js";

const USAGE = `hushgate: finds personal data and secrets in texts

  hushgate detect  [FILE…] [--jsonl] [--units utf16|utf8|cp] [--threshold N] [--regions DE,FR]
  hushgate explain [FILE] [--at N] [--jsonl] [--threshold N] [--regions DE,FR]
  hushgate redact  [FILE] [--operator NAME] [--map FILE] [--threshold N]
  hushgate restore [FILE] --map FILE
  hushgate policy check FILE… [--key FILE]
  hushgate policy diff OLD NEW [--json]
  hushgate verify FILE [--anchor FILE]… [--json]
  hushgate jurisdictions [--unverified] [ID…]

Without FILE, or for -, standard input is read. Texts are UTF-8.

detect    prints file:start-end, type and confidence, and exits 1 if there is any finding. With --jsonl it reads
          {"id","text","previous"?,"regions"?} a line, writes {"id","spans":[{"start","end","type","confidence"}]} a
          line, and exits 0. --regions: where the people who write are, as ISO 3166-1 codes.
explain   says why: of each finding, or of what stands at the UTF-16 offset N, what it could be, and what speaks for
          and against it. With --jsonl it writes {"file","start","end","accounts"} a line.
redact    prints the text without them. --operator: placeholder, unless given; surrogate, generalise, hash,
          mask-last-four, mask-first or remove. --map keeps what restores placeholders and surrogates, and what makes hashes
          the same the next time, in a file as secret as the text was.
restore   puts the originals of placeholders and surrogates back.
policy    check says whether policies are valid, and where they are not; what is probably not meant goes to standard
          error. With --key, an Ed25519 public key in PEM, they have to be signed by it. diff says what a new policy
          changes for each purpose, category and recipient, and exits 1 if something shows more than it did: choices
          made before do not cover that.
verify    says whether an exported audit log is what it was: by itself, and by checkpoints that were kept elsewhere, each
          in a file. Exits 1 if it was changed, or is another log.
jurisdictions
          prints what the presets hold, one value a line: jurisdiction, field, value, as of when, whether somebody read
          the source, and the source. With ID, such as EU-DE, all that holds there. --unverified: what nobody has read.

Exit status: 0 nothing found or done, 1 something found, wider, changed or not valid, 2 an error.
`;

const OPTIONS = {
  jsonl: { type: "boolean" },
  units: { type: "string", default: "utf16" },
  threshold: { type: "string", default: "0.5" },
  operator: { type: "string", default: "placeholder" },
  map: { type: "string" },
  regions: { type: "string" },
  at: { type: "string" },
  json: { type: "boolean" },
  key: { type: "string" },
  anchor: { type: "string", multiple: true, default: [] },
  unverified: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
};

const COMMANDS = {
  detect: { run: detect, options: ["jsonl", "units", "threshold", "regions"] },
  explain: { run: explain, options: ["jsonl", "at", "threshold", "regions"] },
  redact: { run: redact, options: ["operator", "map", "threshold"] },
  restore: { run: restore, options: ["map"] },
  policy: { run: policy, options: ["json", "key"] },
  verify: { run: verify, options: ["anchor", "json"] },
  jurisdictions: { run: jurisdictions, options: ["unverified"] },
};

/** Runs one command line; returns the exit status. */
export async function run(args) {
  try {
    const { values, positionals, tokens } = parsed(args);
    const [command, ...rest] = positionals;
    if (values.version) return print(`${JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8")).version}\n`);
    if (values.help || command === undefined || command === "help") return print(USAGE);
    if (!Object.hasOwn(COMMANDS, command)) throw usage(`no command ${JSON.stringify(command)}`);
    const { run, options } = COMMANDS[command];
    // An option that is not the command's would be one that is silently not honoured.
    const other = tokens.find(({ kind, name }) => kind === "option" && !options.includes(name));
    if (other) throw usage(`${command} has no option --${other.name}`);
    return await run(rest, values);
  } catch (error) {
    return complain(error);
  }
}

function complain(error) {
  const known = error instanceof HushgateError;
  process.stderr.write(`hushgate: ${known ? `${error.message} (${error.code})` : error.stack}\n`);
  return 2;
}

async function detect(files, { jsonl, ...values }) {
  const { units, least, detector } = await detecting(values);
  let status = 0;
  for (const file of files.length > 0 ? files : ["-"]) {
    try {
      const text = await read(file);
      if (jsonl) {
        print(jsonLines(file, text, detector, { units, least }));
        continue;
      }
      const inUnits = unitsOf(text, units);
      for (const finding of detector.detect(text)) {
        if (finding.confidence < least) continue;
        status ||= 1;
        print(`${headline(file, finding, inUnits)}\n`);
      }
    } catch (error) {
      // The other files are still worth a look.
      status = complain(error);
    }
  }
  return status;
}

async function explain(files, { jsonl, at, ...values }) {
  const { least, detector } = await detecting(values);
  const file = one(files);
  const text = await read(file);
  const findings = detector.detect(text);
  const place = Number(at);
  const there = ({ start, end }) => start <= place && place < end;
  const spans = at === undefined ? findings.filter(({ confidence }) => confidence >= least) : [findings.find(there) ?? { start: place, end: place + 1 }];
  let found = false;
  for (const { start, end } of spans) {
    const accounts = detector.explain(text, { start, end });
    found ||= accounts.some(({ outcome, confidence }) => outcome === "FOUND" && confidence >= least);
    if (jsonl) print(`${JSON.stringify({ file, start, end, accounts })}\n`);
    else if (accounts.length === 0) print(`${file}:${start}\tnothing here looks like anything\n`);
    else for (const account of accounts) print(`${headline(file, account)}\t${account.outcome}\n  ${account.words}\n`);
  }
  return found ? 1 : 0;
}

/** The detector that the command line asks for, and what of it is shown. */
async function detecting({ units, threshold, regions }) {
  if (!["utf16", "utf8", "cp"].includes(units)) throw usage(`--units ${units}: expected utf16, utf8 or cp`);
  const least = thresholdOf(threshold);
  return { units, least, detector: await createDetector({ regions: regions?.split(",") }) };
}

/** Where, what and how sure. Coloured on a terminal, unless NO_COLOR is set. */
function headline(file, { start, end, type, confidence }, inUnits = (offset) => offset) {
  const styled = (style, text) => styleText(style, text, { stream: process.stdout });
  return `${file}:${inUnits(start)}-${inUnits(end)}\t${styled("cyan", type)}\t${confidence}`;
}

async function redact(files, { operator, map, threshold }) {
  const text = await read(one(files));
  const least = thresholdOf(threshold);
  const redactor = await redactorOver(map, map === undefined ? undefined : await existing(map));
  const redacted = call(() => redactor.redact(text, operator, least));
  // The map first: a redacted text whose originals could not be kept would be worth nothing.
  if (map !== undefined) await write(map, `${JSON.stringify(redactor.map(), null, 2)}\n`);
  return print(redacted);
}

async function restore(files, { map }) {
  if (map === undefined) throw usage("restore needs --map FILE");
  const redactor = await redactorOver(map, await read(map));
  return print(redactor.restore(await read(one(files))));
}

async function policy([action, ...files], { json: asJson, key }) {
  if (action === "check" && files.length > 0 && !asJson) return checkPolicies(files, key);
  if (action === "diff" && files.length === 2 && key === undefined) return diffPolicies(files, asJson);
  throw usage("expected: policy check FILE… [--key FILE] or policy diff OLD NEW [--json]");
}

async function verify(files, { anchor, json: asJson }) {
  if (files.length !== 1) throw usage("expected: verify FILE [--anchor FILE]… [--json]");
  return verifyLog(files[0], anchor, asJson);
}

async function jurisdictions(ids, options) {
  return print((await jurisdictionLines(ids, options)).join(""));
}

async function redactorOver(file, map) {
  const engine = await load("engine-full");
  return call(() => new engine.Redactor(map === undefined ? undefined : json(file, map)));
}

function json(file, text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new HushgateError("options-invalid", `${file}: not a map, which is JSON`);
  }
}

function call(step) {
  try {
    return step();
  } catch (error) {
    throw fromEngine(error);
  }
}

function parsed(args) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true, tokens: true });
  } catch (error) {
    throw usage(error.message);
  }
}

/** A text, which has to be UTF-8: offsets in a text that was mended would be wrong. */
export async function read(file) {
  let bytes;
  try {
    bytes = file === "-" ? await standardInput() : await readFile(file);
  } catch (error) {
    throw unreadable(file, error);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new HushgateError("text-invalid", `${file}: not valid UTF-8 after byte ${validUpTo(bytes)}; convert it first`);
  }
}

async function standardInput() {
  const pieces = [];
  for await (const piece of process.stdin) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** How many bytes are valid UTF-8, up to the first that is not or to a character cut short. */
function validUpTo(bytes) {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const decoder = new TextDecoder("utf-8", { fatal: true });
    try {
      decoder.decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  // The search took a cut character for the beginning of one.
  while (!isUtf8(bytes.subarray(0, low))) low -= 1;
  return low;
}

async function existing(file) {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw unreadable(file, error);
  }
}

function unreadable(file, error) {
  const reasons = { ENOENT: "there is no such file", EISDIR: "it is a folder", EACCES: "it may not be read" };
  return new HushgateError("input-unreadable", `${file}: ${reasons[error.code] ?? error.message}`);
}

async function write(file, text) {
  try {
    // Closed to others before anything is in it; a mode counts only for a file that is new.
    await writeFile(file, "", { mode: 0o600 });
    await chmod(file, 0o600);
    await writeFile(file, text);
  } catch (error) {
    throw new HushgateError("output-unwritable", `${file}: ${error.message}`);
  }
}

/** Turns offsets of a string into another unit. */
export function unitsOf(text, units) {
  if (units === "utf16") return (offset) => offset;
  const counted = units === "utf8" ? (part) => Buffer.byteLength(part) : (part) => [...part].length;
  let [at, count] = [0, 0];
  return (offset) => {
    if (offset < at) [at, count] = [0, 0];
    count += counted(text.slice(at, offset));
    at = offset;
    return count;
  };
}

function thresholdOf(text) {
  const threshold = Number(text);
  if (!(threshold >= 0 && threshold <= 1)) throw usage(`--threshold ${text}: expected a number from 0 to 1`);
  return threshold;
}

function one(files) {
  if (files.length > 1) throw usage("expected one file");
  return files[0] ?? "-";
}

function usage(message) {
  return new HushgateError("usage-invalid", `${message}; see hushgate --help`);
}

export function print(text) {
  process.stdout.write(text);
  return 0;
}
