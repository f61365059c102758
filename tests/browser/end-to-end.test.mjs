// The demo in three real browsers, against the demo's server: what the server has is read from the server, and everything that
// the browser sent is kept by a proxy in between. HUSHGATE_DEMO_URL is the address of a demo that runs.
import assert from "node:assert/strict";
import { generateKeyPairSync, sign } from "node:crypto";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";

import { choose, press, reply, visit, write } from "./chat.mjs";
import { ENGINES, needing, open } from "./driver.mjs";
import { sightings, witness } from "./witness.mjs";

const DEMO = process.env.HUSHGATE_DEMO_URL;
const NO_DEMO = DEMO ? {} : { skip: "HUSHGATE_DEMO_URL is not set: run cargo xtask demo --no-open, and set it to the address printed" };
if (!DEMO && process.env.CI) throw new Error(NO_DEMO.skip);

const EMAIL = "maria.lopez@example.com";
const CARD = "4111 1111 1111 1111";
// In two parts, so that scanners of this repository don't take it for a live one.
const TOKEN = "ghp_" + "aWFeOgd23eOp1ARVjVEeNJPXGyijpX1TFLh2";
const MESSAGE = `Hi, I was charged twice on card ${CARD}. My account is ${EMAIL}, our key ${TOKEN}.`;
const AS_SENT = /^Hi, I was charged twice on card \[PAYMENT_CARD_1_(...)\]\. My account is \[EMAIL_1_\1\], our key \[REMOVED\]\.$/;

/** Every request that the bot's server has, as the server tells it. */
const received = async () => (await fetch(new URL("demo/received", DEMO))).json();
const forget = () => fetch(new URL("demo/received", DEMO), { method: "DELETE" });
const lastContent = (request) => JSON.parse(request.body).messages.at(-1).content;

for (const engine of ENGINES) {
  describe(`the demo in ${engine}`, { ...NO_DEMO, ...needing(engine) }, () => {
    let driver;
    let proxy;
    before(async () => { driver = await open(engine); });
    after(() => driver?.close());
    beforeEach(async () => {
      await forget();
      proxy = await witness(DEMO);
      await visit(driver, proxy.url);
    });
    afterEach(async () => {
      // The page first: it would complain of a server that is gone.
      await driver.goto("about:blank");
      await proxy.close();
    });

    const nothingLeft = (...values) => {
      for (const value of values) assert.deepEqual(sightings(proxy.exchanges, value), [], `${value} left the browser`);
    };

    test("a message leaves without what is personal, and its reply shows it again", async () => {
      assert.equal(await driver.evaluate(() => document.querySelector("#gate-state").dataset.state), "ready");
      await driver.evaluate(() => {
        const spoken = (window.spoken = []);
        const live = "[aria-live], [role=status], [role=alert], [role=log]";
        const listen = () => { for (const region of document.querySelectorAll(live)) spoken.push(region.textContent); };
        new MutationObserver(listen).observe(document.body, { subtree: true, childList: true, characterData: true });
      });

      await write(driver, MESSAGE, 3);
      const typed = await driver.evaluate(() => ({
        marks: [...document.querySelectorAll("#mirror mark")].map((mark) => mark.textContent),
        chips: [...document.querySelectorAll("#chips .chip")].map((chip) => [chip.dataset.type, chip.dataset.outcome]),
        preview: document.querySelector("#preview-text").textContent,
      }));
      assert.deepEqual(typed.marks, [CARD, EMAIL, TOKEN]);
      assert.deepEqual(typed.chips, [["financial.payment_card", "ask"], ["contact.email", "placeholder"], ["credential.github_token", "removed"]]);
      assert.match(typed.preview, AS_SENT);
      assert.deepEqual(await received(), [], "typing sends nothing");
      await driver.waitFor(() => document.querySelector("#status").textContent === "3 things found, 1 to ask about");

      await press(driver, "#send");
      await driver.waitFor(() => !document.querySelector("#ask").hidden);
      assert.deepEqual(await received(), [], "nothing is sent before the answer");
      await press(driver, "#ask-hide");
      const shown = await reply(driver, 1);

      const [request, ...more] = await received();
      assert.deepEqual(more, []);
      for (const value of [EMAIL, CARD, CARD.replaceAll(" ", ""), TOKEN]) assert.ok(!JSON.stringify(request).includes(value), value);
      const [, mark] = lastContent(request).match(AS_SENT);
      nothingLeft(EMAIL, CARD, TOKEN);

      const { reply: raw } = proxy.exchanges.find(({ path }) => path === "/v1/chat/completions");
      const said = [...raw.matchAll(/^data: (\{.*\})$/gm)].map(([, json]) => JSON.parse(json).choices[0].delta.content ?? "").join("");
      assert.ok(said.includes(`[EMAIL_1_${mark}]`), said);
      assert.ok(!raw.includes(EMAIL));
      assert.equal(shown, said.replaceAll(`[EMAIL_1_${mark}]`, EMAIL).replaceAll(`[PAYMENT_CARD_1_${mark}]`, CARD));
      assert.ok(shown.includes(EMAIL));

      await driver.waitFor("#received .request pre");
      const pane = await driver.evaluate(() => [document.querySelector("#received .received-text").textContent, document.querySelector("#received .request pre").textContent]);
      assert.match(pane[0], AS_SENT);
      assert.deepEqual(JSON.parse(pane[1].slice(pane[1].indexOf("{"))), JSON.parse(request.body));

      const spoken = await driver.evaluate(() => window.spoken);
      assert.ok(spoken.includes("Reply complete."), "what is announced is heard here");
      for (const value of [EMAIL, CARD, TOKEN]) assert.ok(!spoken.some((words) => words.includes(value)), `${value} is read aloud`);

      const origin = proxy.url.slice(0, -1);
      const elsewhere = (await driver.requests()).filter((address) => !address.startsWith("data:") && new URL(address).origin !== origin && address !== "about:blank");
      assert.deepEqual(elsewhere, [], "the page asks its own server only");
      assert.deepEqual(await driver.complaints(), []);
    });

    test("what the browser complains of reaches these tests", { timeout: 30_000 }, async () => {
      await driver.evaluate(() => { console.error("a complaint"); });
      await driver.evaluate(() => { fetch("http://127.0.0.1:1/elsewhere").catch(() => {}); });
      const heard = async (words) => (await driver.complaints()).some((text) => text.includes(words));
      while (!(await heard("a complaint")) || !(await heard("127.0.0.1:1/elsewhere"))) await new Promise(setImmediate);
    });

    test("closing the question sends nothing, and keeps the draft", async () => {
      const draft = `My card is ${CARD}.`;
      await write(driver, draft, 1);
      await press(driver, "#send");
      await press(driver, "#ask-close");
      await driver.waitFor(() => document.querySelector("#composer-form").checkVisibility());
      assert.equal(await driver.evaluate(() => document.querySelector("#composer").value), draft);
      assert.deepEqual(await received(), []);
      nothingLeft(CARD);
    });

    test("shared when the person says so, hidden again from the very next message on", async () => {
      const ask = async (number, words) => {
        await write(driver, `${words} ${CARD}.`, 1);
        await press(driver, "#send");
        if (number === 1) await press(driver, "#ask-share");
        await reply(driver, number);
        return (await received()).at(-1);
      };
      const shared = await ask(1, "Please charge card");
      assert.equal(lastContent(shared), `Please charge card ${CARD}.`);

      await choose(driver, "financial", "hide");
      const hidden = await ask(2, "I was charged on card");
      assert.match(lastContent(hidden), /^I was charged on card \[PAYMENT_CARD_1_...\]\.$/);
      assert.ok(!hidden.body.includes(CARD), "not in the history that goes with it either");
      assert.equal(JSON.parse(hidden.body).messages.length, 3);

      await choose(driver, "financial", "share");
      assert.equal(lastContent(await ask(3, "Once more:")), `Once more: ${CARD}.`);
      await choose(driver, "financial", "hide");
      assert.ok(!(await ask(4, "And again:")).body.includes(CARD));
      assert.deepEqual(await driver.complaints(), []);
    });

    test("a policy that has to be signed is taken with its controller's signature, and no other", async () => {
      const { publicKey, privateKey } = generateKeyPairSync("ed25519");
      // Its fields are in order, so that this is canonical.
      const unsigned = '{"controller":{"contact":"","id":"c","name":"C"},"purposes":[{"basis":"consent","id":"p","recipients":["r"],"title":"P"}],'
        + '"recipients":[{"id":"r","name":"R"}],"version":"1"}';
      const value = sign(null, Buffer.from(unsigned), privateKey).toString("base64");
      const signed = { ...JSON.parse(unsigned), signature: { keyId: "1", value } };
      const key = publicKey.export({ type: "spki", format: "pem" });
      await driver.evaluate((policies, policyKey) => {
        const outcome = async (policy) => {
          const { createGate } = await import("/hushgate/index.js");
          return createGate({ policy, policyKey }).then(() => "taken", ({ code }) => code);
        };
        const able = crypto.subtle.generateKey("Ed25519", false, ["sign"]).then(() => true, () => false);
        Promise.all([able, ...policies.map(outcome)]).then((outcomes) => { window.outcomes = outcomes; });
      }, [signed, { ...signed, version: "2" }], key);
      const [able, ...outcomes] = await driver.waitFor(() => window.outcomes);
      assert.deepEqual(outcomes, able ? ["taken", "policy-invalid"] : ["signature-unsupported", "signature-unsupported"]);
    });

    test("on a phone nothing is cut off", async () => {
      // Engines with a window that can't be that narrow come as near as they can.
      await driver.viewport(390, 844);
      const fits = async () => {
        const { width, page, box, send, height } = await driver.evaluate(() => {
          const place = (selector) => { const { left, right, top, bottom } = document.querySelector(selector).getBoundingClientRect(); return { left, right, top, bottom }; };
          const { scrollWidth: page } = document.documentElement;
          return { width: innerWidth, height: innerHeight, page, box: place("#composer"), send: place("#send:not([hidden]), #stop:not([hidden])") };
        });
        assert.ok(width <= 480, `the viewport is ${width} wide`);
        assert.ok(page <= width, `the page is ${page} wide in ${width}`);
        for (const { left, right, top, bottom } of [box, send]) assert.ok(left >= 0 && right <= width && top >= 0 && bottom <= height && bottom > top);
      };
      await visit(driver, proxy.url);
      await fits();
      await write(driver, `Mail me at ${EMAIL}, ${TOKEN}`, 2);
      await fits();
      await press(driver, "#send");
      await reply(driver, 1);
      await fits();
      for (const view of ["received", "log", "chat"]) {
        await press(driver, `#views button[data-view=${view}]`);
        assert.ok(await driver.evaluate(() => document.documentElement.scrollWidth <= innerWidth), view);
      }
      await driver.viewport(1280, 800);
    });

    test("without its engine the page sends nothing, and says so", async () => {
      const strict = await witness(DEMO, (headers) => {
        const name = "content-security-policy";
        return headers[name] ? { ...headers, [name]: headers[name].replace(" 'wasm-unsafe-eval'", "") } : headers;
      });
      try {
        await visit(driver, strict.url);
        const state = await driver.evaluate(() => ({
          gate: document.querySelector("#gate-state").dataset.state,
          code: document.querySelector("#error-code").textContent,
          seen: document.querySelector("#error").checkVisibility(),
          composer: document.querySelector("#composer").disabled,
          send: document.querySelector("#send").disabled,
          examples: [...document.querySelectorAll(".example")].every((button) => button.disabled),
        }));
        assert.deepEqual(state, { gate: "failed", code: "wasm-refused", seen: true, composer: true, send: true, examples: true });
        // Even a page that was tampered with has nothing to send with.
        await driver.evaluate((text) => {
          const box = document.querySelector("#composer");
          box.disabled = false;
          box.value = text;
          box.dispatchEvent(new Event("input", { bubbles: true }));
          document.querySelector("#send").disabled = false;
          document.querySelector("#composer-form").requestSubmit();
        }, MESSAGE);
        assert.deepEqual(strict.exchanges.filter(({ path, method }) => path.startsWith("/v1") || method === "POST"), []);
        for (const value of [EMAIL, CARD, TOKEN]) assert.deepEqual(sightings(strict.exchanges, value), []);
        assert.deepEqual(await received(), []);
      } finally {
        await driver.goto("about:blank");
        await strict.close();
      }
    });
  });
}
