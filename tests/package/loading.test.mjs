// How the engine gets going: once for all who ask, again after a failure, and nothing without it.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

import { PKG, recorder, temporaryFolder } from "./servers.mjs";

const CUSTOM = [{ type: "custom.x", pattern: "x" }];
const POLICY = {
  version: "1",
  controller: { id: "shop", name: "Shop", contact: "privacy@shop.example" },
  recipients: [{ id: "bot", name: "Bot" }],
  purposes: [{ id: "service.reply", title: "To answer.", basis: "contract", recipients: ["bot"] }],
};

/** For browsers, for Node, and for where nothing can be fetched or read. */
const ENTRIES = ["index.js", "node.js", "inline.js"];

const run = promisify(execFile);

/** A copy of the package that nobody has loaded yet. */
async function copyOf(t) {
  const folder = join(await temporaryFolder(t, "loading"), "pkg");
  await cp(PKG, folder, { recursive: true });
  const load = (entry = "index.js") => import(pathToFileURL(join(folder, entry)));
  return { folder, load };
}

/** Counts the engines that are compiled from here on. Node compiles small modules of its own. */
function compilations(t) {
  const compile = WebAssembly.compile.bind(WebAssembly);
  const counted = { engines: 0, fails: false };
  t.mock.method(WebAssembly, "compile", (bytes) => {
    if (bytes.byteLength < 100_000) return compile(bytes);
    counted.engines += 1;
    return counted.fails ? Promise.reject(new Error("out of memory")) : compile(bytes);
  });
  return counted;
}

describe("loading", () => {
  for (const entry of ENTRIES) {
    test(`all who ask at once share one load of each engine: ${entry}`, async (t) => {
      const { load } = await copyOf(t);
      const counted = compilations(t);
      const { createDetector, createGate } = await load(entry);
      assert.equal(counted.engines, 0, "nothing is loaded before it is needed");
      const made = await Promise.all([createDetector(), createDetector(), createGate({ policy: POLICY }), createDetector({})]);
      assert.equal(counted.engines, 1);
      made.push(...await Promise.all([createDetector({ custom: CUSTOM }), createGate({ policy: POLICY, custom: CUSTOM })]));
      assert.equal(counted.engines, 2, "patterns of the caller need the other engine, once");
      made.push(await createDetector());
      assert.equal(counted.engines, 2);
      for (const one of made) one.dispose();
    });
  }

  test("a policy gets the engine that has its operators, and the other engine refuses it", async (t) => {
    const { folder, load } = await copyOf(t);
    const { createGate } = await load("node.js");
    const lean = await import(pathToFileURL(join(folder, "engine/engine.js")));
    const kept = await createGate({ policy: POLICY });
    for (const operator of ["surrogate", "generalise", "hash"]) {
      const policy = { ...POLICY, operators: { contact: operator } };
      const gate = await createGate({ policy });
      const { text } = await gate.check("Write to ana@example.com");
      assert.match(text, { surrogate: /^Write to .+@example\.(com|net|org)$/, generalise: /^Write to \S+$/, hash: /_H_/ }[operator]);
      assert.ok(!text.includes("ana@"), text);
      gate.dispose();
      const refusal = { code: "policy-invalid", path: "operators.contact" };
      assert.throws(() => new lean.Gate({ policy }), refusal);
      await assert.rejects(kept.adopt(policy), refusal);
      // Patterns of a page's own are no reason to forget that.
      const both = await createGate({ policy, custom: CUSTOM });
      assert.ok(!(await both.check("Write to ana@example.com")).text.includes("ana@"));
      both.dispose();
    }
    for (const operator of ["placeholder", "mask-first", "mask-last-four", "remove"]) new lean.Gate({ policy: { ...POLICY, operators: { contact: operator } } }).free();
    kept.dispose();
  });

  test("in Node the engine's own file is read, and the inlined copy where it is missing", async (t) => {
    const { folder, load } = await copyOf(t);
    await writeFile(join(folder, "engine/engine-bytes.js"), "throw new Error('the inlined copy is asked for')");
    (await (await load("node.js")).createDetector()).dispose();
    const other = await copyOf(t);
    await rm(join(other.folder, "engine/engine.wasm"));
    (await (await other.load("node.js")).createDetector()).dispose();
  });

  test("the entry points share one engine", async (t) => {
    const { load } = await copyOf(t);
    const counted = compilations(t);
    for (const entry of ENTRIES) (await (await load(entry)).createDetector()).dispose();
    assert.equal(counted.engines, 1);
  });

  test("what records needs is loaded when it is asked for, once; without it the gate goes on", async (t) => {
    for (const entry of ENTRIES) {
      const { load } = await copyOf(t);
      const counted = compilations(t);
      const { createGate } = await load(entry);
      const gate = await createGate({ policy: POLICY });
      await gate.consent.deny({});
      const [{ record }] = await gate.consent.history();
      assert.equal(counted.engines, 1);
      await Promise.all([gate.consent.receipt(record), gate.consent.receipt(record, { format: "dpv" })]);
      assert.equal(counted.engines, 2);
      gate.dispose();
      await assert.rejects(gate.consent.receipt(record), { code: "disposed" });
      await assert.rejects(gate.consent.import({}), { code: "disposed" });

      const other = await copyOf(t);
      for (const name of ["records.wasm", "records-bytes.js"]) await rm(join(other.folder, "engine", name));
      const without = await (await other.load(entry)).createGate({ policy: POLICY });
      await without.consent.deny({});
      await assert.rejects(without.consent.receipt((await without.consent.history())[0].record), { code: "wasm-missing" });
      assert.equal((await without.check("ana@example.com")).findings.length, 1);
      without.dispose();
      t.mock.restoreAll();
    }
  });

  const BROKEN = {
    "no wasm at all": [() => btoa("not gzip"), /^wasm-missing$/],
    "wasm that was cut": [async (bytes) => gzipped((await gunzipped(bytes)).slice(0, 1000)), /^wasm-unsupported$/],
    "another wasm": [() => gzipped(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)), /^(wasm-.*|engine-crashed)$/],
  };
  for (const [name, [broken, expected]] of Object.entries(BROKEN)) {
    test(`without its engine nothing is made, and nothing is sent: ${name}`, async (t) => {
      const server = await recorder();
      const { folder, load } = await copyOf(t);
      const file = join(folder, "engine/engine-bytes.js");
      const { bytes } = await import(pathToFileURL(join(PKG, "engine/engine-bytes.js")));
      await writeFile(file, (await readFile(file, "utf8")).replace(bytes, await broken(bytes)));
      const { createDetector, createGate, HushgateError } = await load();
      const send = async () => (await createGate({ policy: POLICY })).fetch(`${server.url}/chat`, { body: { text: "ana@example.com" } });
      for (const attempt of [createDetector, send, send]) {
        await assert.rejects(attempt(), (error) => {
          assert.ok(error instanceof HushgateError, `${error}`);
          assert.match(error.code, expected);
          return true;
        });
      }
      assert.deepEqual(server.requests, []);
      // The other engine is whole.
      (await createDetector({ custom: CUSTOM })).dispose();
      await server.close();
    });
  }

  test("a load that failed is tried again", async (t) => {
    const { load } = await copyOf(t);
    const { createDetector } = await load();
    const counted = compilations(t);
    counted.fails = true;
    await Promise.all([1, 2].map(() => assert.rejects(createDetector(), { code: "wasm-missing" })));
    assert.equal(counted.engines, 1);
    await assert.rejects(createDetector(), { code: "wasm-missing" });
    assert.equal(counted.engines, 2);
    counted.fails = false;
    const detector = await createDetector();
    assert.equal(detector.detect("ana@example.com").length, 1);
    detector.dispose();
  });

  test("a runtime without WebAssembly is named", async (t) => {
    const { load } = await copyOf(t);
    const { createDetector } = await load();
    const here = globalThis.WebAssembly;
    t.after(() => { globalThis.WebAssembly = here; });
    globalThis.WebAssembly = undefined;
    const failed = await createDetector().then(() => undefined, (error) => error);
    globalThis.WebAssembly = here;
    assert.equal(failed?.code, "wasm-unsupported");
    (await createDetector()).dispose();
  });

  test("an engine file that is missing is named", async (t) => {
    const { folder, load } = await copyOf(t);
    await rm(join(folder, "engine/engine-full-bytes.js"));
    const { createDetector } = await load();
    await assert.rejects(createDetector({ custom: CUSTOM }), { code: "wasm-missing" });
    (await createDetector()).dispose();
  });
});

test("the declared unions are the catalogue's", async () => {
  const root = join(PKG, "..");
  const { stdout } = await run("cargo", ["run", "--quiet", "--package", "hushgate", "--example", "catalogue"], { cwd: root, maxBuffer: 1 << 24 });
  const catalogue = JSON.parse(stdout);
  const types = await readFile(join(PKG, "index.d.ts"), "utf8");
  const union = (name) => {
    const [, members] = types.match(new RegExp(`export type ${name} =([^]*?);$`, "m"));
    return [...members.matchAll(/^\s*\| "([^"]+)"$/gm)].map(([, member]) => member).sort();
  };
  assert.deepEqual(union("EntityType"), [...new Set(catalogue.entityTypes)].sort());
  assert.deepEqual(union("Reason"), catalogue.reasons.map(({ code }) => code).sort());
  assert.deepEqual(union("ErrorCode"), catalogue.errors.map(({ code }) => code).sort());
  assert.match(types, /^ {2}\| \(string & \{\}\);$/m, "types of the caller's own are types too");
  assert.equal(JSON.parse(await readFile(join(PKG, "package.json"), "utf8")).version, catalogue.version);
});

async function gunzipped(base64) {
  const stream = new Blob([Buffer.from(base64, "base64")]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function gzipped(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  return Buffer.from(await new Response(stream).arrayBuffer()).toString("base64");
}
