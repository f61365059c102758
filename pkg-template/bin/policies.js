import { load } from "../loader.js";
import { HushgateError, fromEngine } from "../error.js";
import { verified } from "../gate.js";
import { print, read } from "./commands.js";

/** Says of each whether it is valid, and what in it is probably not meant; returns the exit status. */
export async function checkPolicies(files, keyFile) {
  const engine = await load("engine-full");
  const key = keyFile === undefined ? undefined : await read(keyFile);
  let status = 0;
  for (const file of files) {
    try {
      const policy = await document(file);
      const { hash, warnings } = engine.checkPolicy(policy);
      if (key !== undefined) await checkSignature(policy, key, engine);
      print(`${file}: valid, sha-256 ${hash}\n`);
      for (const { path, message } of warnings) process.stderr.write(`${file}: ${path}: ${message} (warning)\n`);
    } catch (error) {
      if (error.path === "policyKey") throw new HushgateError("input-unreadable", `${keyFile}: not an Ed25519 public key in PEM`);
      status = invalid(file, error);
    }
  }
  return status;
}

/** Says what a new policy changes; returns the exit status. */
export async function diffPolicies([oldFile, newFile], asJson) {
  const [engine, records] = await Promise.all([load("engine-full"), load("records")]);
  const documents = [];
  for (const file of [oldFile, newFile]) {
    try {
      documents.push(await document(file));
      engine.checkPolicy(documents.at(-1));
    } catch (error) {
      // Not 1, which says that the new one is wider.
      invalid(file, error);
      return 2;
    }
  }
  const diff = records.diffPolicies(...documents);
  print(asJson ? `${JSON.stringify(diff, null, 2)}\n` : inWords(diff, newFile));
  return diff.supersedes ? 1 : 0;
}

function inWords({ cells, whole, words, older, supersedes }, newFile) {
  const why = (codes) => codes.map((code) => `  ${words[code]} (${code})\n`).join("");
  const lines = cells.filter(({ change }) => change !== "kept")
    .map(({ purpose, category, recipient, change, why: codes }) => `${purpose}, ${category}, to ${recipient}: ${change}\n${why(codes)}`);
  const kept = cells.filter(({ change }) => change === "kept").length;
  if (whole.length > 0) lines.push(`the policy as a whole:\n${why(whole)}`);
  if (kept > 0) lines.push(`${kept} of ${cells.length} kept\n`);
  if (older) lines.push(`${newFile} is the older of the two\n`);
  lines.push(supersedes ? "wider: choices made before do not cover what is superseded\n" : "not wider: choices made before go on\n");
  return lines.join("");
}

async function checkSignature(policy, key, engine) {
  engine.acceptSignature(await verified(engine.signedPolicy(policy, key)));
}

async function document(file) {
  const text = await read(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new HushgateError("policy-invalid", `not JSON: ${error.message}`);
  }
}

function invalid(file, error) {
  const { code, message } = fromEngine(error);
  if (code === "input-unreadable" || code === "text-invalid") throw error;
  process.stderr.write(`${file}: ${message} (${code})\n`);
  return 1;
}
