// One small interface to three browser engines, as installed from Debian: Chromium and Firefox by puppeteer-core, WebKit by
// WebDriver. `open` starts one with a fresh profile; the same test runs on each.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";

import puppeteer from "puppeteer-core";
import { Builder, By, Capabilities } from "selenium-webdriver";

/** How long a condition is waited for before it counts as not coming, in milliseconds. */
const PATIENCE = 30_000;

const MINI_BROWSERS = ["x86_64-linux-gnu", "aarch64-linux-gnu"].flatMap((machine) =>
  ["4.1", "4.0"].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`));

/** What each engine needs: Debian's package, and the programs any one of which will do. */
const NEEDS = {
  chromium: [["chromium", ["chromium", "chromium-browser", "google-chrome"]]],
  firefox: [["firefox-esr", ["firefox-esr", "firefox"]]],
  webkit: [["webkit2gtk-driver", ["WebKitWebDriver"]], ["libwebkit2gtk-4.1-0", MINI_BROWSERS], ["xvfb", ["Xvfb"]]],
};

export const ENGINES = Object.keys(NEEDS);

/**
 * Options for a test that needs an engine: skipped where it is missing, with the package that brings it. Under CI nothing is
 * skipped, so that it fails. `HUSHGATE_BROWSERS` names the engines that are wanted at all.
 */
export function needing(engine) {
  const wanted = process.env.HUSHGATE_BROWSERS?.split(",") ?? ENGINES;
  if (!wanted.includes(engine)) return { skip: `${engine} is not among HUSHGATE_BROWSERS` };
  const missing = NEEDS[engine].filter(([, programs]) => !find(programs)).map(([name]) => name);
  return missing.length === 0 || process.env.CI ? {} : { skip: `${engine} is not here: apt-get install ${missing.join(" ")}` };
}

function find(programs) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = programs.flatMap((program) => (program.startsWith("/") ? [program] : folders.map((folder) => join(folder, program))));
  return candidates.find(existsSync);
}

/** The program of one package of an engine. */
function program(engine, index = 0) {
  const [name, programs] = NEEDS[engine][index];
  const found = find(programs);
  if (!found) throw new Error(`${engine} is not here: apt-get install ${name}`);
  return found;
}

/**
 * Starts a browser with one empty page.
 * @param {"chromium" | "firefox" | "webkit"} engine
 * @param {{ width?: number, height?: number, scale?: number, dark?: boolean, profile?: string }} options size of the viewport, in CSS
 *   pixels; the folder of a profile that stays (not in WebKit)
 */
export async function open(engine, { width = 1280, height = 800, scale = 1, dark = false, profile } = {}) {
  const driver = engine === "webkit" ? await openWebKit() : await openPuppeteer(engine, { scale, dark, profile });
  await driver.viewport(width, height);
  return Object.assign(driver, conditions(driver));
}

/** What follows from `evaluate` alone. */
function conditions(driver) {
  const text = (selector) => driver.evaluate((s) => document.querySelector(s)?.textContent ?? null, selector);
  const exists = (selector) => driver.evaluate((s) => document.querySelector(s) !== null, selector);
  /** Waits until a function in the page gives something true, and gives that. */
  async function waitFor(condition, ...values) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const found = typeof condition === "string" ? await exists(condition) : await driver.evaluate(condition, ...values);
      if (found) return found;
      if (Date.now() > end) throw new Error(`waited in vain for ${condition} ${JSON.stringify(values)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return { text, exists, waitFor };
}

async function openPuppeteer(engine, { scale, dark, profile }) {
  const args = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
  ];
  const browser = await puppeteer.launch(
    engine === "firefox"
      ? { browser: "firefox", executablePath: program("firefox"), protocol: "webDriverBiDi", userDataDir: profile }
      : { executablePath: program("chromium"), args, userDataDir: profile },
  );
  const [page] = await browser.pages();
  const requests = [];
  const complaints = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => { if (["error", "warn", "assert"].includes(message.type())) complaints.push(message.text()); });
  page.on("pageerror", (error) => complaints.push(String(error?.stack ?? error)));
  if (dark) await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  return {
    goto: (url) => {
      requests.length = 0;
      complaints.length = 0;
      return page.goto(url);
    },
    type: async (selector, text) => {
      await page.focus(selector);
      await page.keyboard.type(text);
    },
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.click(selector),
    evaluate: (fn, ...values) => page.evaluate(fn, ...values),
    screenshot: (path) => page.screenshot({ path }),
    viewport: (width, height) => page.setViewport({ width, height, deviceScaleFactor: scale }),
    /** Addresses of everything that was asked for since `goto`. */
    requests: async () => requests,
    /** What the page and the browser complained of in the console since `goto`. */
    complaints: async () => complaints,
    /** Another page of the same profile. */
    tab: async () => {
      const other = await browser.newPage();
      return { goto: (url) => other.goto(url), evaluate: (fn, ...values) => other.evaluate(fn, ...values), close: () => other.close() };
    },
    close: () => browser.close(),
  };
}

async function openWebKit() {
  const children = [];
  const stop = async () => {
    for (const child of children.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await gone;
    }
  };
  try {
    const display = await startDisplay(children);
    const port = await freePort();
    const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", LIBGL_ALWAYS_SOFTWARE: "1", NO_AT_BRIDGE: "1" };
    children.push(spawn(program("webkit"), [`--port=${port}`], { env, stdio: "ignore" }));
    await answering(port);
    const capabilities = new Capabilities({
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary: program("webkit", 1), args: ["--automation"] },
    });
    const driver = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).disableEnvironmentOverrides().build();
    const element = (selector) => driver.findElement(By.css(selector));
    const evaluate = (fn, ...values) => driver.executeScript(`return (${fn}).apply(null, arguments)`, ...values);
    return {
      goto: async (url) => {
        await driver.get(url);
        await evaluate(listen);
      },
      type: async (selector, text) => (await element(selector)).sendKeys(text),
      press: (key) => driver.switchTo().activeElement().sendKeys({ Enter: "\uE007", Escape: "\uE00C" }[key] ?? key),
      click: async (selector) => (await element(selector)).click(),
      evaluate,
      screenshot: async (path) => writeFile(path, await driver.takeScreenshot(), "base64"),
      viewport: async (width, height) => {
        const window = driver.manage().window();
        // The window's frame comes on top; how much is known once there is a page.
        for (let attempt = 0; attempt < 3; attempt += 1) {
          const [innerWidth, innerHeight] = await evaluate(() => [innerWidth, innerHeight]);
          if (innerWidth === width && innerHeight === height) return;
          const outer = await window.getRect();
          await window.setRect({ width: outer.width + width - innerWidth, height: outer.height + height - innerHeight });
        }
      },
      requests: () => evaluate(() => ["navigation", "resource"].flatMap((type) => performance.getEntriesByType(type)).map((entry) => entry.name)),
      complaints: () => evaluate(() => window.complaints),
      // Another window would need WebDriver to go back and forth: a frame shares what tabs share.
      tab: async () => {
        const place = await evaluate(() => { document.body.append(document.createElement("iframe")); return frames.length - 1; });
        return {
          goto: (url) => evaluate((place, url) => new Promise((resolve) => {
            const frame = document.querySelectorAll("iframe")[place];
            frame.onload = () => resolve();
            frame.src = url;
          }), place, url),
          evaluate: (fn, ...values) => driver.executeScript(`return frames[${place}].eval(${JSON.stringify(`(${fn})`)}).apply(null, arguments)`, ...values),
          close: async () => {},
        };
      },
      close: async () => {
        await driver.quit().catch(() => {});
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** WebDriver has no console: the page itself listens, from its load on. What it complained of before is not heard in WebKit. */
function listen() {
  const complaints = (window.complaints = []);
  for (const level of ["error", "warn", "assert"]) {
    const say = console[level];
    console[level] = (...words) => {
      complaints.push(words.join(" "));
      say.apply(console, words);
    };
  }
  addEventListener("error", (event) => complaints.push(event.message));
  addEventListener("unhandledrejection", (event) => complaints.push(String(event.reason)));
  document.addEventListener("securitypolicyviolation", (event) => complaints.push(`${event.violatedDirective}: ${event.blockedURI}`));
}

/** A screen of its own that nobody sees. Xvfb picks a number that is free, and says which. */
async function startDisplay(children) {
  const screen = spawn(program("webkit", 2), ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  children.push(screen);
  const number = await new Promise((resolve, reject) => {
    screen.stdio[3].once("data", (data) => resolve(String(data).trim()));
    screen.once("error", reject);
    screen.once("exit", (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  return `:${number}`;
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answering(port) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const ready = await fetch(`http://127.0.0.1:${port}/status`).then((response) => response.ok, () => false);
    if (ready) return;
    if (Date.now() > end) throw new Error("WebKitWebDriver does not answer");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
