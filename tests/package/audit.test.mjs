// The log as it leaves the package, and the command that verifies it.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";

import { PKG, temporaryFolder } from "./servers.mjs";

const { createGate } = await import(join(PKG, "index.js"));
const POLICY = JSON.parse(await readFile(new URL("../../www/policy.json", import.meta.url), "utf8"));
const EMAIL = "ana@example.com";

/** What is odd about a log of which nothing is odd. */
const PLAIN = { dropped: 0, begunAnew: false, clockBack: [], unchecked: [], signed: 0, notices: [] };

/** A gate that has sealed a few messages; with a checkpoint of before the last. */
async function used() {
  const gate = await createGate({ policy: POLICY });
  const seal = () => gate.seal({ url: "/chat", body: { message: `mail ${EMAIL}` } });
  await seal();
  await gate.consent.deny({});
  const checkpoint = await gate.audit.checkpoint();
  await seal();
  return { gate, checkpoint };
}

describe("the audit log", () => {
  test("is one document, without a value, that can be verified", async () => {
    const { gate, checkpoint } = await used();
    const log = await gate.audit.export();
    assert.equal(log.format, "urn:hushgate:audit-log:1");
    assert.deepEqual(log.entries, await gate.audit.entries());
    assert.ok(!JSON.stringify(log).includes(EMAIL));
    assert.match(checkpoint, /^hushgate\.log\/[0-9a-f]{32}\n2\n[A-Za-z0-9+/]{43}=\n$/);

    assert.deepEqual(await gate.audit.verify(log), { verdict: "unanchored", size: 3, ...PLAIN });
    assert.deepEqual(await gate.audit.verify(undefined, [checkpoint]), { verdict: "intact-since-anchor", size: 3, since: 2, ...PLAIN });
    assert.equal((await gate.audit.verify(log, [await gate.audit.checkpoint()])).verdict, "intact");
    log.entries[0].decision = "hold";
    assert.deepEqual(await gate.audit.verify(log, [checkpoint]), { verdict: "broken", size: 3, at: 2, why: "anchor", ...PLAIN });
    await assert.rejects(gate.audit.verify({ format: "x" }), { code: "log-invalid" });
    await assert.rejects(gate.audit.verify(undefined, ["x"]), { code: "log-invalid", path: "anchors[0]" });
  });

  test("begins anew, and says so, when everything is erased", async () => {
    const { gate, checkpoint } = await used();
    await gate.data.erase();
    const [first, ...more] = await gate.audit.entries();
    assert.equal(first.type, "log-reset");
    assert.deepEqual(more, []);
    assert.equal((await gate.audit.verify(undefined, [checkpoint])).verdict, "reset");
    assert.deepEqual(await gate.consent.history(), []);
  });

  test("is verified by the command, too", async (t) => {
    const { gate, checkpoint } = await used();
    const cwd = await temporaryFolder(t, "log");
    const log = await gate.audit.export();
    const put = (name, content) => writeFile(join(cwd, name), content);
    await put("log.json", JSON.stringify(log));
    await put("then.txt", checkpoint);
    await put("now.txt", await gate.audit.checkpoint());
    await put("changed.json", JSON.stringify({ ...log, entries: log.entries.slice(1) }));
    await put("no.json", "{}");
    const run = (...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(PKG, "bin/hushgate.js"), "verify", ...args], { cwd, encoding: "utf8" });
      return [status, stdout + stderr];
    };
    assert.deepEqual(run("log.json", "--anchor", "then.txt", "--anchor", "now.txt"), [0, "log.json: intact: 3 entries, all of them under a checkpoint that was given\n"]);
    assert.match(run("log.json", "--anchor", "then.txt")[1], /intact up to entry 2/);
    assert.match(run("log.json")[1], /agrees with itself, 3 entries/);
    const [status, words] = run("changed.json");
    assert.equal(status, 1);
    assert.match(words, /broken at entry 1: it has another number/);
    assert.equal(JSON.parse(run("log.json", "--json")[1]).verdict, "unanchored");
    for (const args of [["no.json"], ["missing.json"], ["log.json", "--anchor", "no.json"], []]) assert.equal(run(...args)[0], 2, args.join(" "));
  });
});

describe("storage", () => {
  test("says that there is none where there is none", async () => {
    const gate = await createGate({ policy: POLICY, storage: {} });
    const { storage, why, locks } = gate.diagnostics();
    assert.deepEqual([storage, locks], ["memory", false]);
    assert.match(why, /IndexedDB/);
    await gate.consent.withdraw({});
    await assert.rejects(createGate({ policy: POLICY, storage: { nam: "x" } }), { code: "options-invalid", path: "storage.nam" });
    await assert.rejects(createGate({ policy: POLICY, storage: { name: 1 } }), { code: "text-invalid" });
  });
});
