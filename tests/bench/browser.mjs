// Hushgate in Chromium, as a page loads it: served over HTTP on this machine, the engine fetched.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { median } from "./measure.mjs";

const CHROMIUM = "/usr/bin/chromium";
const ARGUMENTS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];
const STARTS = 5;
const SHOWN = ["message", "prose", "dense"];
const TYPES = { ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm" };

/** Medians by case, or why there are none. */
export async function inChromium(quick) {
  if (!existsSync(CHROMIUM)) return { skipped: `${CHROMIUM} is not here (apt-get install chromium).` };
  let puppeteer;
  try {
    // It belongs to the tests next door.
    const near = createRequire(new URL("../package.json", import.meta.url)).resolve("puppeteer-core");
    ({ default: puppeteer } = await import(pathToFileURL(near)));
  } catch {
    return { skipped: "puppeteer-core is not installed (npm ci --prefix tests)." };
  }
  const server = await serve();
  const address = `http://127.0.0.1:${server.address().port}/`;
  const launch = () => puppeteer.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
  const onPage = async (browser, step, ...values) => {
    const page = await browser.newPage();
    await page.goto(address);
    const result = await page.evaluate(step, ...values);
    await page.close();
    return result;
  };
  try {
    const starts = [];
    // A fresh browser each time: nothing is in its cache.
    for (let i = 0; i < STARTS; i += 1) {
      const browser = await launch();
      starts.push(await onPage(browser, start).finally(() => browser.close()));
    }
    const results = { start: { us: median(starts) } };
    const browser = await launch();
    const version = (await browser.version()).replace(/.*\//, "Chromium ");
    try {
      for (const what of SHOWN) results[what] = await onPage(browser, timed, what, quick ? 600 : 3_000);
    } finally {
      await browser.close();
    }
    return { version, results };
  } finally {
    server.close();
  }
}

// The next two run in the page.

async function start() {
  const { messages } = await import("/tests/bench/texts.mjs");
  const [text] = messages(1);
  const begin = performance.now();
  const { createDetector } = await import("/pkg/index.js");
  const detector = await createDetector();
  detector.detect(text);
  return (performance.now() - begin) * 1000;
}

async function timed(what, budget) {
  const { CASES } = await import("/tests/bench/cases.mjs");
  const { perCall } = await import("/tests/bench/measure.mjs");
  const { bytesOf } = await import("/tests/bench/texts.mjs");
  const { createDetector } = await import("/pkg/index.js");
  const texts = CASES[what].texts();
  const detector = await createDetector();
  const us = await perCall((text) => detector.detect(text), texts, { budget });
  return { us, bytes: texts.reduce((sum, text) => sum + bytesOf(text), 0) / texts.length };
}

/** The package, the modules of this folder, and an empty page. */
async function serve() {
  const server = createServer(async ({ url }, response) => {
    // The clock of a page that is isolated has finer steps.
    const headers = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };
    const { pathname } = new URL(url, "http://127.0.0.1");
    if (pathname === "/") return response.writeHead(200, { ...headers, "Content-Type": "text/html" }).end("<!doctype html>");
    const type = TYPES[extname(pathname)];
    try {
      if (!type || !/^\/(pkg|tests\/bench)\//.test(pathname)) throw new Error("not served");
      const body = await readFile(fileURLToPath(new URL(`../..${pathname}`, import.meta.url)));
      response.writeHead(200, { ...headers, "Content-Type": type }).end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}
