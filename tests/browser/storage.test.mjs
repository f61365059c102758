// What is stored, in three real browsers: it survives, nothing of it can be read, and what was erased is gone.
import assert from "node:assert/strict";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, test } from "node:test";

import { ENGINES, needing, open } from "./driver.mjs";
import { CARD, EMAIL, POLICY, prepare, serve } from "./loopback.mjs";

for (const engine of ENGINES) {
  describe(`what is stored, in ${engine}`, needing(engine), () => {
    let driver;
    let server;
    let names = 0;
    let name;
    before(async () => {
      server = await serve();
      driver = await open(engine);
    });
    after(async () => {
      await driver?.close();
      await server?.close();
    });
    beforeEach(() => {
      name = `test-${(names += 1)}`;
      server.received.length = 0;
    });

    const visit = async (page = driver, ...given) => {
      const [storage] = given.length > 0 ? given : [{ name }];
      await page.goto(server.url);
      return page.evaluate(prepare, POLICY, storage);
    };

    test("choices and originals survive the page", async () => {
      const { storage, locks } = await visit();
      assert.ok(["files", "database"].includes(storage), storage);
      assert.equal(locks, true);
      await driver.evaluate(async (text) => { await grant(); await send(text); }, `${CARD}, ${EMAIL}`);
      const [, left] = server.received[0].match(/"message":"(.*)"/);
      assert.match(left, /^4111 1111 1111 1111, \[EMAIL_1_...\]$/);

      await visit();
      assert.equal(await driver.evaluate(() => state()), "granted");
      const restored = await driver.evaluate((text) => gate.restore(text, { as: "text", recipient: "bot" }), left);
      assert.equal(restored, `${CARD}, ${EMAIL}`);
      await driver.evaluate((text) => send(text), `${CARD}, ${EMAIL}`);
      assert.equal(server.received[1], server.received[0], "the same placeholder again");
    });

    test("nothing readable is stored", async () => {
      await visit();
      await driver.evaluate(async (text) => { await grant(); await send(text); }, `${CARD}, ${EMAIL}`);
      const stored = await driver.evaluate(async (name) => {
        const db = await new Promise((resolve, reject) => {
          const request = indexedDB.open(name);
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        let text = "";
        for (const store of db.objectStoreNames) {
          const rows = await new Promise((resolve) => { db.transaction(store).objectStore(store).getAll().onsuccess = (event) => resolve(event.target.result); });
          for (const row of rows) {
            text += JSON.stringify(row);
            for (const value of Object.values(row)) if (value instanceof ArrayBuffer) text += new TextDecoder("latin1").decode(value);
          }
        }
        db.close();
        const kept = Object.keys(localStorage).length + Object.keys(sessionStorage).length;
        return { text, kept };
      }, name);
      assert.equal(stored.kept, 0);
      assert.ok(stored.text.includes("consent/1"), "this looks where it is");
      for (const value of [CARD, EMAIL, "granted", "default", "financial"]) assert.ok(!stored.text.includes(value), value);
    });

    test("with a passphrase, it opens with that one only", async () => {
      await visit(driver, { name, passphrase: "four words or more" });
      await driver.evaluate(() => grant());
      const refused = (storage) => driver.evaluate(async (policy, storage) => {
        const { createGate } = await import("/index.js");
        return createGate({ policy, storage }).then(() => "opened", (error) => error.code);
      }, POLICY, storage);
      await driver.goto(server.url);
      assert.equal(await refused({ name, passphrase: "another" }), "storage-locked");
      assert.equal(await refused({ name }), "storage-locked");
      assert.equal(await refused({ name, pasphrase: "x" }), "options-invalid");
      await visit(driver, { name, passphrase: "four words or more" });
      assert.equal(await driver.evaluate(() => state()), "granted");
    });

    test("what is erased can't be opened any more", async () => {
      await visit();
      await driver.evaluate(async (text) => { await grant(); await send(text); }, EMAIL);
      const left = server.received[0].match(/\[EMAIL_1_...\]/)[0];
      await driver.evaluate(() => gate.data.erase());
      assert.equal(await driver.evaluate(() => state()), "unknown");
      await visit();
      assert.equal(await driver.evaluate(() => state()), "unknown");
      assert.equal(await driver.evaluate((text) => gate.restore(text, { as: "text", recipient: "bot" }), left), left);
    });

    test("storage that was cleared means asking again, and keys that are gone mean nothing is granted", async () => {
      await visit();
      await driver.evaluate(async (text) => { await grant(); await send(text); }, EMAIL);
      // Keys alone, behind the package's back.
      await driver.evaluate(async (name) => {
        const db = await new Promise((resolve) => { indexedDB.open(name).onsuccess = (event) => resolve(event.target.result); });
        const transaction = db.transaction("keys", "readwrite");
        transaction.objectStore("keys").clear();
        await new Promise((resolve) => { transaction.oncomplete = resolve; });
        db.close();
        const root = await navigator.storage?.getDirectory?.().catch(() => undefined);
        await root?.removeEntry(name, { recursive: true }).catch(() => {});
      }, name);
      await visit();
      assert.equal(await driver.evaluate(() => state()), "unreadable");
      await driver.evaluate((text) => send(text), CARD);
      assert.ok(!server.received[1].includes(CARD));
      await driver.evaluate(async () => { await gate.data.erase(); await grant(); });
      await visit();
      assert.equal(await driver.evaluate(() => state()), "granted");
    });

    test("a newer version's store is not opened", async () => {
      await driver.goto(server.url);
      const code = await driver.evaluate(async (policy, name) => {
        await new Promise((resolve) => { indexedDB.open(name, 99).onsuccess = (event) => { event.target.result.close(); resolve(); }; });
        const { createGate } = await import("/index.js");
        return createGate({ policy, storage: { name } }).then(() => "opened", (error) => error.code);
      }, POLICY, name);
      assert.equal(code, "storage-invalid");
    });

    test("one message after the other, in memory and stored", async (t) => {
      const measure = async () => {
        await grant();
        const times = [];
        for (let i = 0; i < 120; i += 1) {
          const begun = performance.now();
          await send(`n${i}@example.com`);
          times.push(performance.now() - begun);
        }
        return times.slice(20).sort((a, b) => a - b)[50];
      };
      const medians = {};
      for (const [way, storage] of [["in memory", undefined], ["stored", { name }]]) {
        await visit(driver, storage);
        medians[way] = await driver.evaluate(measure);
      }
      t.diagnostic(`${engine}: a message to a server here and back, median of 100: ${medians["in memory"].toFixed(1)} ms in memory, ${medians.stored.toFixed(1)} ms stored`);
      assert.equal(server.received.length, 240);
    });

    test("a thousand messages at once, and each is stored", async () => {
      await visit();
      const texts = await driver.evaluate(async () => {
        await grant();
        return Promise.all(Array.from({ length: 1_000 }, (_, i) => send(`n${i % 50}@example.com`)));
      });
      assert.equal(texts.length, 1_000);
      const placeholders = new Set(server.received.map((body) => JSON.parse(body).message));
      assert.equal(placeholders.size, 50, "the same value has the same placeholder");
    });
  });
}

describe("a page that is closed", () => {
  for (const engine of ["chromium", "firefox"]) {
    test(`at any moment leaves what it was told is stored, and nothing half, in ${engine}`, { timeout: 120_000, ...needing(engine) }, async () => {
      const server = await serve();
      const driver = await open(engine);
      try {
        let granted = false;
        for (let round = 0; round < 14; round += 1) {
          const page = await driver.tab();
          await page.goto(server.url);
          await page.evaluate(prepare, POLICY, { name: "closed" });
          server.received.length = 0;
          await page.evaluate((text) => {
            globalThis.told = (said) => fetch("/told", { method: "POST", body: said });
            (async () => {
              for (;;) {
                await told("granting");
                await grant();
                await told("granted");
                await send(text);
                await told("withdrawing");
                await gate.consent.withdraw({ purposes: ["reply"] });
                await told("withdrawn");
              }
            })();
          }, `${CARD} ${EMAIL}`);
          await new Promise((resolve) => setTimeout(resolve, 15 + round * 11));
          await page.close();

          const told = server.received.filter((body) => /^(grant|withdr)/.test(body));
          const last = told.at(-1) ?? (granted ? "granted" : "withdrawn");
          await driver.goto(server.url);
          await driver.evaluate(prepare, POLICY, { name: "closed" });
          const state = await driver.evaluate(() => state());
          const fits = { granting: ["granted", "withdrawn", "unknown"], granted: ["granted"], withdrawing: ["granted", "withdrawn"], withdrawn: ["withdrawn", "unknown"] };
          assert.ok(fits[last].includes(state), `round ${round}: ${last}, and then ${state}`);
          granted = state === "granted";
          const { verdict } = await driver.evaluate(() => gate.audit.verify());
          assert.equal(verdict, "unanchored", `round ${round}`);
          await driver.goto("about:blank");
        }
      } finally {
        await driver.close();
        await server.close();
      }
    });
  }
});

describe("a key that was destroyed", () => {
  for (const engine of ["chromium", "firefox"]) {
    test(`is in no file of the profile, in ${engine}`, needing(engine), async () => {
      const profile = await mkdtemp(join(tmpdir(), "hushgate-profile-"));
      const server = await serve();
      try {
        let driver = await open(engine, { profile });
        await driver.goto(server.url);
        const { storage } = await driver.evaluate(prepare, POLICY, { name: "shred" });
        assert.equal(storage, "files");
        await driver.evaluate(async (text) => { await grant(); await send(text); }, EMAIL);
        const keys = await driver.evaluate(async () => {
          const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("shred");
          const found = [];
          for await (const file of folder.values()) found.push([...new Uint8Array(await (await file.getFile()).arrayBuffer())]);
          return found;
        });
        assert.ok(keys.length >= 3, `${keys.length} keys`);
        const needles = keys.map((bytes) => Buffer.from(bytes));
        assert.ok((await found(profile, needles)) > 0, "as long as they are there, this finds them");
        await driver.evaluate(() => gate.data.erase());
        await driver.close();
        assert.equal(await found(profile, needles), 0);
        driver = undefined;
      } finally {
        await server.close();
        await rm(profile, { recursive: true, force: true });
      }
    });
  }

  /** How many of the keys are in a file of the folder. */
  async function found(folder, needles) {
    let count = 0;
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const bytes = await readFile(join(entry.parentPath ?? entry.path, entry.name)).catch(() => Buffer.alloc(0));
      count += needles.filter((needle) => bytes.includes(needle)).length;
    }
    return count;
  }
});
