// The packed tarball in a Vite app, and in a page without a bundler, in a real browser.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";

import { build, createServer } from "vite";

import { needing, open } from "../browser/driver.mjs";
import { fileServer, PKG } from "./servers.mjs";

const run = promisify(execFile);
const IN_CHROMIUM = needing("chromium");

/** Loads every engine, and says in the title how that went. With a gate, it would send something. */
const script = (from) => `
import { createDetector, createGate } from ${JSON.stringify(from)};
const policy = {
  version: "1",
  controller: { id: "shop", name: "Shop", contact: "privacy@shop.example" },
  recipients: [{ id: "bot", name: "Bot" }],
  purposes: [{ id: "service.reply", title: "To answer.", basis: "contract", recipients: ["bot"] }],
};
async function start() {
  const gate = await createGate({ policy });
  await gate.fetch("/collect", { body: { text: "ana@example.com" } });
  await gate.consent.deny({ purposes: ["service.reply"] });
  const receipt = await gate.consent.receipt((await gate.consent.history())[0].record);
  const [plain, custom] = await Promise.all([createDetector(), createDetector({ custom: [{ type: "custom.x", pattern: "CASE-[0-9]{4}" }] })]);
  const found = [plain.detect("😀 ana@example.com"), custom.detect("CASE-1234")].flat().map(({ type, start }) => type + " " + start);
  if ((await gate.consent.import(receipt))[0].next !== "take") return "no receipt";
  return found.join() === "contact.email 3,custom.x 0" ? "OK" : "found " + found;
}
start().then((title) => { document.title = title; }, (error) => { document.title = error.code ?? String(error); });
`;
const page = (src) => `<!doctype html><meta charset="utf-8"><title>waiting</title><script type="module" src="${src}"></script>`;

async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

/** What the page's title becomes. */
async function titleOf(driver, url) {
  await driver.goto(url);
  return driver.waitFor(() => document.title !== "waiting" && document.title);
}

const asked = (server, pattern) => server.requests.filter(({ path }) => pattern.test(path)).map(({ path }) => path);

describe("in a Vite app", IN_CHROMIUM, () => {
  let driver;
  let app;
  before(async () => {
    app = await mkdtemp(join(tmpdir(), "hushgate-vite-"));
    const tarball = JSON.parse((await run("npm", ["pack", "--json", "--pack-destination", app, PKG])).stdout);
    const { filename } = Array.isArray(tarball) ? tarball[0] : Object.values(tarball)[0];
    await mkdir(join(app, "src"));
    await writeFile(join(app, "package.json"), JSON.stringify({ private: true, type: "module" }));
    await writeFile(join(app, "index.html"), page("/src/main.js"));
    await writeFile(join(app, "src/main.js"), script("hushgate"));
    await run("npm", ["install", "--offline", "--no-audit", "--no-fund", `./${filename}`], { cwd: app });
    driver = await open("chromium");
  });
  after(async () => {
    await driver?.close();
    await rm(app, { recursive: true, force: true });
  });

  test("the tarball has what is used, and nothing else", async () => {
    const installed = join(app, "node_modules/hushgate");
    const { exports, bin, version } = JSON.parse(await readFile(join(installed, "package.json"), "utf8"));
    const files = Object.values(exports).flatMap((entry) => (typeof entry === "string" ? [entry] : Object.values(entry)));
    for (const file of [...files, ...Object.values(bin)]) {
      if (file.includes("*")) assert.notDeepEqual(await readdir(join(installed, dirname(file))), [], file);
      else await readFile(join(installed, file));
    }
    assert.deepEqual((await filesOf(installed)).filter((name) => /(test|\.rs|\.ts(?<!\.d\.ts)|\.map|node_modules)$/.test(name)), []);
    const { stdout } = await run(join(app, "node_modules/.bin/hushgate"), ["--version"]);
    assert.equal(stdout.trim(), version);
  });

  test("Node takes it by its name", async () => {
    await writeFile(join(app, "node.mjs"), 'import { createDetector } from "hushgate"; console.log((await createDetector()).detect("ana@example.com").length);');
    assert.equal((await run(process.execPath, ["node.mjs"], { cwd: app })).stdout, "1\n");
  });

  test("a build has each engine once, and runs", async () => {
    await build({ root: app, logLevel: "error", configFile: false });
    const dist = join(app, "dist");
    const wasm = (await filesOf(dist)).filter((name) => name.endsWith(".wasm")).map((name) => name.replace(/-[\w-]{8}\.wasm$/, ".wasm"));
    assert.deepEqual(wasm.sort(), ["engine-full.wasm", "engine.wasm", "records.wasm"]);
    const server = await fileServer({ "/collect": { page: "{}" }, "/": dist });
    assert.equal(await titleOf(driver, `${server.url}/`), "OK");
    assert.equal(asked(server, /\.wasm$/).length, 3, "each engine is fetched once");
    assert.deepEqual(asked(server, /bytes/), [], "the inlined copies stay where they are");
    assert.deepEqual(asked(server, /^\/collect$/).length, 1);
    await server.close();
  });

  test("the development server runs it", async () => {
    const collect = { name: "collect", configureServer({ middlewares }) { middlewares.use("/collect", (_, response) => response.end("{}")); } };
    const server = await createServer({ root: app, logLevel: "error", configFile: false, plugins: [collect], server: { host: "127.0.0.1", port: 0, hmr: false } });
    try {
      await server.listen();
      assert.equal(await titleOf(driver, server.resolvedUrls.local[0]), "OK");
    } finally {
      await server.close();
    }
  });
});

describe("in a page without a bundler", IN_CHROMIUM, () => {
  const ROUTES = { "/page.html": { page: page("/main.js") }, "/main.js": { page: script("/hushgate/index.js") }, "/collect": { page: "{}" }, "/hushgate/": PKG };
  let driver;
  before(async () => { driver = await open("chromium"); });
  after(() => driver?.close());

  async function served(t, options = {}, routes = {}) {
    const server = await fileServer({ ...ROUTES, ...routes }, options);
    t.after(() => server.close());
    return { server, title: await titleOf(driver, `${server.url}/page.html`) };
  }

  test("its files are fetched as they are", async (t) => {
    const { server, title } = await served(t, { headers: { "content-security-policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'" } });
    assert.equal(title, "OK");
    assert.deepEqual(asked(server, /\.wasm$/).sort(), ["/hushgate/engine/engine-full.wasm", "/hushgate/engine/engine.wasm", "/hushgate/engine/records.wasm"]);
    assert.deepEqual(asked(server, /bytes/), []);
    assert.equal(server.requests.filter(({ path }) => path === "/collect").length, 1);
    assert.ok(!JSON.stringify(server.requests).includes("ana@example.com"));
  });

  test("where the wasm is missing, the inlined copy serves", async (t) => {
    const { server, title } = await served(t, { missing: /\.wasm$/ });
    assert.equal(title, "OK");
    assert.deepEqual(asked(server, /bytes/).sort(), ["/hushgate/engine/engine-bytes.js", "/hushgate/engine/engine-full-bytes.js", "/hushgate/engine/records-bytes.js"]);
  });

  test("where a page is served in place of the wasm, the inlined copy serves", async (t) => {
    const instead = Object.fromEntries(["engine", "engine-full", "records"].map((name) => [`/hushgate/engine/${name}.wasm`, { page: page("/none.js") }]));
    const { server, title } = await served(t, {}, instead);
    assert.equal(title, "OK");
    assert.equal(asked(server, /bytes/).length, 3);
  });

  test("where neither is to be had, that is said, and nothing is sent", async (t) => {
    const { server, title } = await served(t, { missing: /\.wasm$|bytes/ });
    assert.equal(title, "wasm-missing");
    assert.deepEqual(asked(server, /collect/), []);
  });

  test("where the page's policy forbids WebAssembly, that is said, and nothing is sent", async (t) => {
    for (const missing of [/^$/, /\.wasm$/]) {
      const { server, title } = await served(t, { missing, headers: { "content-security-policy": "script-src 'self'" } });
      assert.equal(title, "wasm-refused");
      assert.deepEqual(asked(server, /collect/), []);
    }
  });
});
