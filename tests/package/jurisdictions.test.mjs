// The jurisdictions that the package ships, and the command that lists them.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, test } from "node:test";

import { PKG } from "./servers.mjs";

const { presets } = JSON.parse(await readFile(join(PKG, "jurisdictions.json"), "utf8"));

function hushgate(...args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(PKG, "bin/hushgate.js"), "jurisdictions", ...args], { encoding: "utf8" });
  return { stdout, stderr, status };
}

function rows(...args) {
  const { stdout, stderr, status } = hushgate(...args);
  assert.deepEqual([stderr, status], ["", 0]);
  return stdout.split("\n").slice(0, -1).map((line) => line.split("\t"));
}

describe("hushgate jurisdictions", () => {
  test("lists every value once, with its date, confidence and source", () => {
    const expected = presets.flatMap(({ id, values }) =>
      Object.entries(values).map(([field, { value, asOf, confidence, source }]) => [id, field, String(value), asOf, confidence, source]));
    assert.deepEqual(rows(), expected);
    assert.ok(expected.every((row) => row.length === 6 && row.every(Boolean)));
  });

  test("lists all that holds in one place, and where it has it from", () => {
    const values = rows("EU-FR");
    assert.equal(values.length, 16);
    const of = (field) => values.find(([, name]) => name === field);
    assert.deepEqual(of("guardianAge").slice(0, 3), ["EU-FR", "guardianAge", "15"]);
    assert.equal(of("guardianAge").length, 6);
    assert.deepEqual([of("special")[2], of("special")[6]], ["explicit", "as EU"]);
  });

  test("lists what nobody has read, and exits 0", () => {
    const unread = rows("--unverified");
    assert.ok(unread.length > 0 && unread.every((row) => row[4] === "unverified"));
    assert.equal(unread.length, rows().filter((row) => row[4] === "unverified").length);
    assert.deepEqual(rows("--unverified", "US-CA").filter((row) => row[1] === "gpcShown"), []);
  });

  test("takes several, and UNKNOWN, and refuses what is not there", () => {
    assert.deepEqual([...new Set(rows("US-CA", "IN", "UNKNOWN").map(([id]) => id))], ["US-CA", "IN", "UNKNOWN"]);
    const { stdout, stderr, status } = hushgate("EU-XX");
    assert.deepEqual([stdout, status], ["", 2]);
    assert.match(stderr, /"EU-XX".*\(usage-invalid\)\n$/);
  });
});

test("the type of ids is the file's", async () => {
  const [, members] = (await readFile(join(PKG, "index.d.ts"), "utf8")).match(/export type Jurisdiction =([^]*?);$/m);
  const declared = [...members.matchAll(/^\s*\| "([^"]+)"$/gm)].map(([, member]) => member);
  assert.deepEqual(declared, [...presets.map(({ id }) => id), "UNKNOWN"]);
});

test("the file can be required by its name", () => {
  const require = createRequire(join(PKG, "index.js"));
  assert.equal(require("hushgate/jurisdictions.json").presets[0].id, "EU");
});
