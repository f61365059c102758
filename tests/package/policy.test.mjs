// The policy's JSON Schema as editors use it, and the policies that come with the package.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import Ajv from "ajv/dist/2020.js";

import { createGate } from "../../pkg/inline.js";
import { PKG } from "./servers.mjs";

const json = async (path) => JSON.parse(await readFile(path, "utf8"));
const beside = (path) => fileURLToPath(new URL(path, import.meta.url));

const ready = (await readdir(join(PKG, "policies"))).map((name) => join(PKG, "policies", name));
const wholePolicy = await json(beside("../policies/whole.json"));
const refused = await json(beside("../policies/refused.json"));
// Strict: a keyword that is misspelt, or of no use where it stands, is an error. `format` is for editors.
const schema = new Ajv({ strict: true, validateFormats: false }).compile(await json(join(PKG, "policy.schema.json")));

/** The whole policy with one value changed, added, or taken out. */
function changed({ at, to }) {
  const policy = structuredClone(wholePolicy);
  const steps = at.split("/").slice(1);
  const last = steps.pop();
  const parent = steps.reduce((value, step) => value[step], policy);
  if (to === undefined) delete parent[last];
  else parent[last] = to;
  return policy;
}

describe("the schema", () => {
  test("accepts every ready policy, the demo's, and one with every field", async () => {
    assert.ok(ready.length >= 5);
    for (const path of [...ready, beside("../../www/policy.json"), beside("../policies/whole.json")]) {
      assert.ok(schema(await json(path)), `${path}: ${JSON.stringify(schema.errors)}`);
    }
  });

  test("refuses what the reader refuses for its form", async () => {
    for (const wrong of refused) {
      const policy = changed(wrong);
      assert.equal(schema(policy), wrong.reader === true, JSON.stringify(wrong));
      await assert.rejects(createGate({ policy }), { code: "policy-invalid", path: wrong.path }, JSON.stringify(wrong));
    }
  });
});

describe("a ready policy", () => {
  test("is found by its name in the package, and makes a gate", async () => {
    const { exports } = createRequire(import.meta.url)(join(PKG, "package.json"));
    assert.equal(exports["./policies/*.json"], "./policies/*.json");
    for (const path of ready) {
      const policy = await json(path);
      assert.equal(policy.$schema, "../policy.schema.json");
      const gate = await createGate({ policy });
      assert.equal((await gate.check("I'm ana@example.com")).decision, "send", path);
      gate.dispose();
    }
  });
});

describe("patterns in a policy", () => {
  const patterns = [{ type: "custom.case_number", pattern: "CASE-[0-9]{6}" }];

  test("are found, and can't be in the options as well", async () => {
    const policy = { ...await json(join(PKG, "policies/minimal-eu.json")), custom: patterns };
    const gate = await createGate({ policy });
    assert.equal((await gate.check("about CASE-123456")).findings[0].type, "custom.case_number");
    gate.dispose();
    await assert.rejects(createGate({ policy, custom: patterns }), { code: "options-invalid", path: "custom" });
    await assert.rejects(createGate({ policy: { ...policy, custom: [{ type: "custom.x", pattern: "(" }] } }), { code: "pattern-invalid", path: "custom[0].pattern" });
  });
});
