// The command line, as a program of its own: what it prints, what it exits with, and what it leaves on the disk.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { generateKeyPairSync, sign } from "node:crypto";
import { chmod, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";

import { bodyOf, PKG, temporaryFolder } from "./servers.mjs";

const EMAIL = "ana@example.com";
const CARD = "4111 1111 1111 1111";
// In two parts, so that scanners of this repository don't take it for a live one.
const TOKEN = "ghp_" + "aWFeOgd23eOp1ARVjVEeNJPXGyijpX1TFLh2";

/** Runs it with a text or bytes on standard input. */
async function hushgate(args, { input = "", cwd, env } = {}) {
  const child = spawn(process.execPath, [join(PKG, "bin/hushgate.js"), ...args], { cwd, env });
  const [stdout, stderr, status] = await Promise.all([
    bodyOf(child.stdout), bodyOf(child.stderr), new Promise((resolve) => child.on("close", resolve)), child.stdin.end(input),
  ]);
  return { stdout: stdout.toString(), stderr: stderr.toString(), status };
}

const done = ({ stdout, stderr, status }, expected = 0) => {
  assert.equal(stderr, "");
  assert.equal(status, expected);
  return stdout;
};

const refused = ({ stdout, stderr, status }, code, ...said) => {
  assert.equal(status, 2, stderr);
  assert.equal(stdout, "");
  assert.match(stderr, new RegExp(`^hushgate: .*\\(${code}\\)\\n$`, "s"));
  for (const words of said) assert.ok(stderr.includes(words), stderr);
  assert.ok(!stderr.includes(EMAIL), "an error quotes no value");
};

async function folderWith(t, files) {
  const folder = await temporaryFolder(t, "cli");
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)));
  return folder;
}

describe("detect", () => {
  test("reads files, names them, and exits 1", async (t) => {
    const cwd = await folderWith(t, { "a.txt": `😀 ${EMAIL}\n`, "b.txt": "nothing here", "c.txt": `${CARD} ${TOKEN}` });
    assert.equal(done(await hushgate(["detect", "a.txt", "b.txt", "c.txt"], { cwd }), 1),
      "a.txt:3-18\tcontact.email\t0.98\nc.txt:0-19\tfinancial.payment_card\t0.9\nc.txt:20-60\tcredential.github_token\t0.99\n");
    assert.equal(done(await hushgate(["detect", "b.txt"], { cwd })), "");
  });

  test("reads standard input, with and without -", async () => {
    for (const args of [[], ["-"]]) assert.equal(done(await hushgate(["detect", ...args], { input: `to ${EMAIL}` }), 1), "-:3-18\tcontact.email\t0.98\n");
    assert.equal(done(await hushgate(["detect"], { input: "" })), "");
  });

  test("counts in the unit asked for", async () => {
    const input = `né 漢 😀 ${EMAIL}`;
    for (const [units, start] of [["utf16", 8], ["utf8", 13], ["cp", 7]]) {
      assert.equal(done(await hushgate(["detect", "--units", units], { input }), 1), `-:${start}-${start + EMAIL.length}\tcontact.email\t0.98\n`);
    }
    refused(await hushgate(["detect", "--units", "bytes"], { input }), "usage-invalid", "bytes", "utf16");
  });

  test("leaves out what is below the threshold", async () => {
    assert.equal(done(await hushgate(["detect", "--threshold", "0.95"], { input: `${CARD} ${EMAIL}` }), 1), "-:20-35\tcontact.email\t0.98\n");
    assert.equal(done(await hushgate(["detect", "--threshold", "1"], { input: EMAIL })), "");
    for (const wrong of ["2", "-1", "half"]) refused(await hushgate(["detect", `--threshold=${wrong}`], { input: EMAIL }), "usage-invalid", wrong);
  });

  test("refuses what is not UTF-8, and says after which byte", async (t) => {
    const cwd = await folderWith(t, { "broken.txt": Buffer.concat([Buffer.from(`né ${EMAIL}`), Buffer.from([0xff]), Buffer.from("x")]), "cut.txt": Buffer.from("né 漢").subarray(0, 6) });
    refused(await hushgate(["detect", "broken.txt"], { cwd }), "text-invalid", "broken.txt", "byte 19");
    refused(await hushgate(["detect", "cut.txt"], { cwd }), "text-invalid", "cut.txt", "byte 4");
    refused(await hushgate(["detect"], { input: Buffer.from([0xc3]) }), "text-invalid", "byte 0");
  });

  test("counts a byte order mark as what it is: a character", async () => {
    assert.equal(done(await hushgate(["detect"], { input: `\uFEFF${EMAIL}` }), 1), "-:1-16\tcontact.email\t0.98\n");
  });

  test("names a file that is not there", async (t) => {
    const cwd = await folderWith(t, {});
    refused(await hushgate(["detect", "none.txt"], { cwd }), "input-unreadable", "none.txt: there is no such file");
    refused(await hushgate(["detect", "."], { cwd }), "input-unreadable", "it is a folder");
  });

  test("goes on after a file that can't be read, and exits 2", async (t) => {
    const cwd = await folderWith(t, { "a.txt": EMAIL, "b.txt": Buffer.from([0xff]) });
    const { stdout, stderr, status } = await hushgate(["detect", "none.txt", "b.txt", "-", "a.txt"], { cwd, input: CARD });
    assert.deepEqual([stdout, status], ["-:0-19\tfinancial.payment_card\t0.9\na.txt:0-15\tcontact.email\t0.98\n", 2]);
    assert.match(stderr, /^hushgate: none\.txt: .*\(input-unreadable\)\nhushgate: b\.txt: .*\(text-invalid\)\n$/);
  });

  test("is told where the people are", async () => {
    assert.equal(done(await hushgate(["detect"], { input: "078051120" })), "");
    assert.match(done(await hushgate(["detect", "--regions", "de,US"], { input: "078051120" }), 1), /^-:0-9\tgovernment\.us_ssn\t/);
    refused(await hushgate(["detect", "--regions", "DE,UK"], { input: "a" }), "options-invalid", "regions[1]", "ISO 3166-1");
  });

  test("colours for a terminal only, or when told to", async () => {
    const run = async (env) => (await hushgate(["detect"], { input: EMAIL, env: { ...process.env, ...env } })).stdout;
    assert.equal(await run({ NO_COLOR: "1" }), "-:0-15\tcontact.email\t0.98\n");
    assert.match(await run({ FORCE_COLOR: "1", NO_COLOR: undefined }), /^-:0-15\t\x1b\[36mcontact\.email\x1b\[39m\t0\.98\n$/);
  });

  test("reads a megabyte", async () => {
    const line = `${EMAIL} and words\n`;
    assert.equal(done(await hushgate(["detect"], { input: line.repeat(40_000) }), 1).split("\n").length, 40_001);
  });
});

describe("detect --jsonl", () => {
  const lines = (...values) => values.map((value) => `${JSON.stringify(value)}\n`).join("");

  test("answers line by line, in the unit asked for", async () => {
    const input = lines({ id: 1, text: `😀 ${EMAIL}` }, { id: "b", text: "nothing" }, { id: null, text: `né ${CARD}` });
    for (const [units, first, second] of [["utf16", 3, 3], ["utf8", 5, 4], ["cp", 2, 3]]) {
      const out = (await hushgate(["detect", "--jsonl", "--units", units], { input })).stdout;
      assert.deepEqual(out.trimEnd().split("\n").map((line) => JSON.parse(line)), [
        { id: 1, spans: [{ start: first, end: first + 15, type: "contact.email", confidence: 0.98 }] },
        { id: "b", spans: [] },
        { id: null, spans: [{ start: second, end: second + 19, type: "financial.payment_card", confidence: 0.9 }] },
      ]);
    }
  });

  test("counts the message before as context", async () => {
    const input = lines({ id: 1, text: "2025550143" }, { id: 2, text: "2025550143", previous: "What is your phone number?" });
    const { stdout } = await hushgate(["detect", "--jsonl"], { input });
    const [alone, asked] = stdout.trimEnd().split("\n").map((line) => JSON.parse(line));
    assert.deepEqual(alone.spans, []);
    assert.equal(asked.spans[0].type, "contact.phone");
  });

  test("takes regions for each line", async () => {
    const { stdout } = await hushgate(["detect", "--jsonl"], { input: lines({ id: 1, text: "078051120", regions: ["US"] }, { id: 2, text: "078051120" }) });
    assert.deepEqual(stdout.trimEnd().split("\n").map((line) => JSON.parse(line).spans.length), [1, 0]);
    refused(await hushgate(["detect", "--jsonl"], { input: lines({ id: 1, text: "a", regions: ["UK"] }) }), "options-invalid", "-:1: regions[0]");
  });

  test("skips empty lines, and takes Windows line ends", async () => {
    const { stdout, status } = await hushgate(["detect", "--jsonl"], { input: `\r\n{"id":1,"text":"a"}\r\n\n` });
    assert.deepEqual([stdout, status], ['{"id":1,"spans":[]}\n', 0]);
  });

  test("says which line is wrong", async (t) => {
    const good = lines({ id: 1, text: "a" });
    const cwd = await folderWith(t, { "x.jsonl": `${good}\n{"id":\n`, "y.jsonl": `${good}${lines({ id: 2 })}`, "z.jsonl": "[]\n" });
    refused(await hushgate(["detect", "--jsonl", "x.jsonl"], { cwd }), "text-invalid", "x.jsonl:3");
    refused(await hushgate(["detect", "--jsonl", "y.jsonl"], { cwd }), "text-invalid", "y.jsonl:2");
    refused(await hushgate(["detect", "--jsonl", "z.jsonl"], { cwd }), "text-invalid", "z.jsonl:1");
    refused(await hushgate(["detect", "--jsonl"], { input: lines({ id: 1, text: "a", previous: 5 }) }), "text-invalid", "-:1");
  });

  test("quotes nothing of a line that is wrong: logs are kept", async (t) => {
    for (const line of [`${EMAIL}`, `{"id":1,"text":"${EMAIL}" ${EMAIL}}`, `{"id":1,"text":${EMAIL}}`, `["${EMAIL}"]`]) {
      refused(await hushgate(["detect", "--jsonl"], { input: `${line}\n` }), "text-invalid", "-:1");
    }
    const cwd = await folderWith(t, { "map.json": `{"mark":${EMAIL}}` });
    refused(await hushgate(["restore", "--map", "map.json"], { cwd, input: "a" }), "options-invalid", "map.json");
  });
});

describe("explain", () => {
  test("says of each finding what it is and why, and what it is not", async () => {
    const said = done(await hushgate(["explain"], { input: `card ${CARD}, SSN 078-05-1120` }), 1);
    assert.match(said, /^-:5-24\tfinancial\.payment_card\t0\.9\d*\tFOUND\n {2}Its check digits are right\. It counts as this\.\n/);
    assert.match(said, /\n-:30-41\tgovernment\.us_ssn\t[\d.]+\tFOUND\n {2}.*A word nearby says what it is\. It counts as this\.\n/);
    assert.ok(!said.includes(CARD), "no value is shown");
  });

  test("says of a place why nothing is found there", async (t) => {
    const cwd = await folderWith(t, { "a.txt": "over there 4111 1111 1111 1112" });
    assert.match(done(await hushgate(["explain", "a.txt", "--at", "15", "--threshold", "0.6"], { cwd })), /^a\.txt:11-30\tfinancial\.payment_card\t0\tREFUSED\n {2}It looks like this/m);
    assert.equal(done(await hushgate(["explain", "a.txt", "--at", "6"], { cwd })), "a.txt:6\tnothing here looks like anything\n");
    for (const at of ["99", "x", "-1"]) refused(await hushgate(["explain", "a.txt", `--at=${at}`], { cwd }), "options-invalid", "an offset in the text");
  });

  test("is read by machines", async () => {
    const [line, none] = done(await hushgate(["explain", "--jsonl", "--regions", "US"], { input: "078051120" }), 1).split("\n");
    const { file, start, end, accounts } = JSON.parse(line);
    assert.deepEqual([file, start, end, none], ["-", 0, 9, ""]);
    assert.deepEqual([accounts[0].type, accounts[0].outcome], ["government.us_ssn", "FOUND"]);
    assert.ok(accounts[0].steps.some(({ code, region }) => code === "REGION" && region === "US"));
  });
});

describe("redact and restore", () => {
  test("a round trip gives the text back", async (t) => {
    const text = `😀 Hi,\n${EMAIL} and ${CARD}, ${EMAIL}; ${TOKEN}\n`;
    const cwd = await folderWith(t, { "in.txt": text });
    const redacted = done(await hushgate(["redact", "in.txt", "--map", "map.json"], { cwd }));
    assert.match(redacted, /^😀 Hi,\n(\[EMAIL_1_...\]) and \[PAYMENT_CARD_1_...\], \1; \[GITHUB_TOKEN_1_...\]\n$/);
    assert.equal((await stat(join(cwd, "map.json"))).mode & 0o777, 0o600);
    assert.equal(done(await hushgate(["restore", "--map", "map.json"], { cwd, input: redacted })), text);
    assert.equal(done(await hushgate(["restore", "--map", "map.json"], { cwd, input: "email 1 is not one" })), "email 1 is not one");
  });

  test("a map grows: the same value keeps its placeholder", async (t) => {
    const cwd = await folderWith(t, {});
    const redact = async (input) => done(await hushgate(["redact", "--map", "map.json"], { cwd, input }));
    const first = await redact(EMAIL);
    const more = await redact(`bo@example.org ${EMAIL}`);
    assert.ok(more.endsWith(` ${first}`), more);
    assert.equal(done(await hushgate(["restore", "--map", "map.json"], { cwd, input: more })), `bo@example.org ${EMAIL}`);
  });

  test("surrogates are restored, and stay what they are when the text is redacted again; hashes are the same by one map", async (t) => {
    const cwd = await folderWith(t, {});
    const redact = async (operator, input) => done(await hushgate(["redact", "--operator", operator, "--map", "map.json"], { cwd, input }));
    const text = `I'm Ana Silva, ${EMAIL}, 202-555-0143`;
    const redacted = await redact("surrogate", text);
    assert.match(redacted, /^I'm \w+ \w+, [a-z]+\.\d{3}@example\.(com|org|net), \d{3}-555-01\d\d$/);
    assert.equal(await redact("surrogate", redacted), redacted);
    assert.equal(done(await hushgate(["restore", "--map", "map.json"], { cwd, input: `**${redacted.toUpperCase()}**` })).slice(6, 15), "Ana Silva");
    assert.equal(done(await hushgate(["restore", "--map", "map.json"], { cwd, input: redacted })), text);
    assert.equal(await redact("hash", EMAIL), await redact("hash", EMAIL));
    assert.notEqual(await redact("hash", EMAIL), done(await hushgate(["redact", "--operator", "hash"], { cwd, input: EMAIL })));
  });

  test("a map that others may read is closed to them when originals are put into it", async (t) => {
    const cwd = await folderWith(t, {});
    const map = join(cwd, "map.json");
    done(await hushgate(["redact", "--map", "map.json"], { cwd, input: "nothing" }));
    await chmod(map, 0o644);
    done(await hushgate(["redact", "--map", "map.json"], { cwd, input: EMAIL }));
    assert.equal((await stat(map)).mode & 0o077, 0);
  });

  test("without a map, and with other operators, nothing is kept", async (t) => {
    const cwd = await folderWith(t, {});
    const table = {
      placeholder: /^\[PAYMENT_CARD_1_...\]$/,
      "mask-last-four": /^•••• •••• •••• 1111$/,
      "mask-first": /^4••• •••• •••• ••••$/,
      generalise: /^Visa card$/,
      surrogate: /^(4012 8888 8888 1881|4222222222222)$/,
      hash: /^\[PAYMENT_CARD_H_[A-Z2-7]{12}\]$/,
      remove: /^\[REMOVED\]$/,
    };
    for (const [operator, expected] of Object.entries(table)) {
      assert.match(done(await hushgate(["redact", "--operator", operator], { cwd, input: CARD })), expected);
    }
    refused(await hushgate(["redact", "--operator", "hide"], { cwd, input: CARD }), "options-invalid", "hide", "remove");
  });

  test("what can't be done is named", async (t) => {
    const cwd = await folderWith(t, { "bad.json": "{", "other.json": "{}", "a.txt": EMAIL });
    refused(await hushgate(["restore", "a.txt"], { cwd }), "usage-invalid", "--map");
    refused(await hushgate(["restore", "a.txt", "--map", "none.json"], { cwd }), "input-unreadable", "none.json");
    refused(await hushgate(["restore", "a.txt", "--map", "bad.json"], { cwd }), "options-invalid", "bad.json");
    refused(await hushgate(["restore", "a.txt", "--map", "other.json"], { cwd }), "options-invalid");
    refused(await hushgate(["redact", "a.txt", "a.txt"], { cwd }), "usage-invalid", "one file");
    refused(await hushgate(["redact", "a.txt", "--map", "no/folder/map.json"], { cwd }), "output-unwritable", "no/folder");
    assert.equal(await readFile(join(cwd, "other.json"), "utf8"), "{}");
  });
});

const POLICY = {
  version: "1",
  controller: { id: "shop", name: "Shop", contact: "privacy@shop.example" },
  recipients: [{ id: "bot", name: "Bot" }],
  purposes: [{
    id: "service.reply", title: "To answer.", basis: "contract", recipients: ["bot"], required: ["contact"],
    refusalEffect: "The bot can't answer.", retention: { contact: "P30D" },
  }],
};

/** The policy with something changed. */
const policyWith = (change) => {
  const policy = structuredClone(POLICY);
  change(policy);
  return JSON.stringify(policy);
};

describe("policy check", () => {
  test("says that good ones are valid, with their hashes", async (t) => {
    const reordered = Object.fromEntries(Object.entries(POLICY).reverse());
    const cwd = await folderWith(t, { "p.json": JSON.stringify(POLICY), "q.json": JSON.stringify(reordered, null, 2) });
    const [, hash] = done(await hushgate(["policy", "check", "p.json"], { cwd })).match(/^p\.json: valid, sha-256 ([0-9a-f]{64})\n$/);
    assert.equal(done(await hushgate(["policy", "check", "q.json", "p.json"], { cwd })), `q.json: valid, sha-256 ${hash}\np.json: valid, sha-256 ${hash}\n`);
  });

  test("says where a bad one is not, and exits 1", async (t) => {
    const cwd = await folderWith(t, {
      "p.json": policyWith((policy) => { policy.purposes[0].basis = "contrakt"; }),
      "custom.json": policyWith((policy) => { policy.custom = [{ type: "custom.x", pattern: "(" }]; }),
      "text.json": "hello",
    });
    for (const [file, ...said] of [["p.json", "purposes[0].basis", "policy-invalid"], ["text.json", "not JSON", "policy-invalid"], ["custom.json", "custom[0].pattern", "pattern-invalid"]]) {
      const { stdout, stderr, status } = await hushgate(["policy", "check", file], { cwd });
      assert.deepEqual([stdout, status], ["", 1]);
      assert.ok(stderr.startsWith(`${file}: `) && said.every((words) => stderr.includes(words)), stderr);
    }
    refused(await hushgate(["policy", "check", "none.json"], { cwd }), "input-unreadable");
    refused(await hushgate(["policy", "check"], { cwd }), "usage-invalid");
    refused(await hushgate(["policy", "p.json"], { cwd }), "usage-invalid");
  });

  test("warns of what is probably not meant, and exits 0", async (t) => {
    const cwd = await folderWith(t, {
      "p.json": policyWith((policy) => {
        delete policy.purposes[0].refusalEffect;
        delete policy.purposes[0].retention;
        policy.operators = { "financial.ibann": "remove" };
      }),
    });
    const { stdout, stderr, status } = await hushgate(["policy", "check", "p.json"], { cwd });
    assert.equal(status, 0);
    assert.match(stdout, /^p\.json: valid/);
    const lines = stderr.trim().split("\n");
    assert.equal(lines.length, 3, stderr);
    for (const [index, path] of ["purposes[0].refusalEffect", "purposes[0].retention", "operators.financial.ibann"].entries()) {
      assert.ok(lines[index].startsWith(`p.json: ${path}: `) && lines[index].endsWith(" (warning)"), stderr);
    }
    assert.ok(lines[2].includes("perhaps financial.iban"), stderr);
  });
});

describe("policy check --key", () => {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const pem = (key) => key.export({ type: "spki", format: "pem" });
  // Its fields are in order already, so that this is canonical.
  const unsigned = '{"controller":{"contact":"","id":"c","name":"C"},"purposes":[{"basis":"consent","id":"p","recipients":["r"],"title":"P"}],'
    + '"recipients":[{"id":"r","name":"R"}],"version":"1"}';
  const value = sign(null, Buffer.from(unsigned), privateKey).toString("base64");
  const signed = (change = () => {}) => {
    const policy = { signature: { keyId: "1", value }, ...JSON.parse(unsigned) };
    change(policy);
    return JSON.stringify(policy, null, 2);
  };

  test("takes what was signed by the key, however it is laid out, and nothing else", async (t) => {
    const other = generateKeyPairSync("ed25519").publicKey;
    const cwd = await folderWith(t, {
      "key.pem": pem(publicKey), "other.pem": pem(other), "no.pem": "x", "signed.json": signed(), "unsigned.json": unsigned,
      "changed.json": signed((policy) => { policy.purposes[0].basis = "contract"; }),
    });
    const check = (file, key) => hushgate(["policy", "check", file, "--key", key], { cwd });
    const good = await check("signed.json", "key.pem");
    assert.equal(good.status, 0, good.stderr);
    assert.match(good.stdout, /^signed\.json: valid/);
    for (const [file, key, found] of [["signed.json", "other.pem", "another"], ["changed.json", "key.pem", "another"], ["unsigned.json", "key.pem", "none"]]) {
      const { stdout, stderr, status } = await check(file, key);
      assert.deepEqual([stdout, status], ["", 1]);
      assert.equal(stderr, `${file}: signature: expected one by this key, found ${found} (policy-invalid)\n`);
    }
    refused(await check("signed.json", "no.pem"), "input-unreadable");
  });
});

describe("policy diff", () => {
  const changes = {
    "old.json": (policy) => { policy.version = "1.9"; },
    "words.json": (policy) => { policy.version = "1.10"; policy.purposes[0].title = "To answer you."; },
    "wider.json": (policy) => { policy.purposes[0].retention.contact = "P60D"; policy.purposes[0].optional = ["financial"]; },
    "narrower.json": (policy) => { policy.operators = { contact: "remove" }; },
    "wrong.json": (policy) => { policy.versionn = "3"; },
  };
  const files = () => Object.fromEntries(Object.entries(changes).map(([name, change]) => [name, policyWith(change)]));
  const diff = (cwd, ...args) => hushgate(["policy", "diff", ...args], { cwd });

  test("says what is wider in words, and exits 1", async (t) => {
    const cwd = await folderWith(t, files());
    assert.equal(done(await diff(cwd, "old.json", "wider.json"), 1),
      "service.reply, contact, to bot: superseded\n  It may be kept longer. (longer-retention)\n"
      + "service.reply, financial, to bot: added\n  The purpose did not use this kind of data. (new-category)\n"
      + "wider.json is the older of the two\n"
      + "wider: choices made before do not cover what is superseded\n");
  });

  test("says what is not, and exits 0", async (t) => {
    const cwd = await folderWith(t, files());
    assert.match(done(await diff(cwd, "old.json", "words.json")), /^the policy as a whole:\n  .* \(wording\)\n1 of 1 kept\nnot wider: /);
    assert.match(done(await diff(cwd, "wider.json", "narrower.json")), /: narrowed\n[^]*: removed\n[^]*not wider: /);
    assert.match(done(await diff(cwd, "old.json", "old.json")), /^1 of 1 kept\nnot wider: /);
  });

  test("prints JSON", async (t) => {
    const cwd = await folderWith(t, files());
    const { supersedes, older, cells, whole, words } = JSON.parse(done(await diff(cwd, "--json", "words.json", "wider.json"), 1));
    assert.deepEqual([supersedes, older, whole], [true, true, ["wording"]]);
    assert.deepEqual(cells.map(({ category, change, why }) => [category, change, why]),
      [["contact", "superseded", ["longer-retention"]], ["financial", "added", ["new-category"]]]);
    assert.deepEqual(Object.keys(words).sort(), ["longer-retention", "new-category", "wording"]);
  });

  test("does not take a policy that is not valid for a narrower one", async (t) => {
    const cwd = await folderWith(t, files());
    const { stdout, stderr, status } = await diff(cwd, "old.json", "wrong.json");
    assert.deepEqual([stdout, status], ["", 2]);
    assert.ok(stderr.startsWith("wrong.json: versionn: ") && stderr.includes("perhaps version"), stderr);
    refused(await diff(cwd, "old.json", "none.json"), "input-unreadable");
    refused(await diff(cwd, "old.json"), "usage-invalid");
    refused(await hushgate(["policy", "check", "old.json", "--json"], { cwd }), "usage-invalid");
    refused(await hushgate(["detect", "old.json", "--json"], { cwd }), "usage-invalid");
  });
});

describe("hushgate", () => {
  test("explains itself", async () => {
    for (const args of [[], ["--help"], ["-h"], ["help"]]) assert.match(done(await hushgate(args)), /hushgate detect/);
    const { version } = JSON.parse(await readFile(join(PKG, "package.json"), "utf8"));
    assert.equal(done(await hushgate(["--version"])), `${version}\n`);
  });

  test("refuses commands and options that there are not", async () => {
    refused(await hushgate(["detekt"]), "usage-invalid", "detekt");
    refused(await hushgate(["toString"]), "usage-invalid");
    refused(await hushgate(["detect", "--jsnol"]), "usage-invalid", "--jsnol");
    refused(await hushgate(["redact", "--regions", "DE"]), "usage-invalid", "redact has no option --regions");
    refused(await hushgate(["detect", "--at", "3"]), "usage-invalid", "--at");
  });
});
