// The words for people, as an application gets them.
import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, test } from "node:test";
import { pathToFileURL } from "node:url";

import { build } from "vite";

import { PKG, temporaryFolder } from "./servers.mjs";

const { locales, reasonText, textsFor } = await import(pathToFileURL(join(PKG, "texts.js")));

describe("reasonText", () => {
  const given = { category: "health", purpose: "Answer you", recipient: "Bot" };

  test("says it in the language asked for", async () => {
    assert.deepEqual(await reasonText("CONSENT_DENIED", { ...given, locale: "de-AT" }), {
      short: "Sie haben Nein gesagt",
      long: "Verborgen: Gesundheitsdaten. Sie haben zum Zweck „Answer you“ Nein gesagt. Wenn Sie Ihre Meinung ändern, können Sie in den Datenschutz-Einstellungen zustimmen.",
      locale: "de",
      direction: "ltr",
    });
    for (const locale of ["DE", "de_CH", "de-Latn-DE"]) assert.equal((await reasonText("ASK", { locale })).locale, "de");
  });

  test("falls back to English, and says so", async () => {
    const { short, locale } = await reasonText("CONSENT_DENIED", { ...given, locale: "tlh" });
    assert.deepEqual([short, locale], ["You said no", "en"]);
    for (const values of [undefined, {}, { locale: "" }, { locale: "__proto__" }]) assert.equal((await reasonText("ASK", values)).locale, "en");
  });

  test("speaks in general of what is not given", async () => {
    assert.equal((await reasonText("CONSENT_REVOKED")).long, "Hidden: personal data. The provider no longer uses it for the purpose. You don’t have to do anything.");
    for (const locale of locales) {
      for (const code of Object.keys((await textsFor(locale)).reasons)) {
        const { long } = await reasonText(code, { locale });
        assert.doesNotMatch(long, /[{}]|undefined| {2}| [.,]|[«„“‘「]\s*[»“”’」]/, `${locale} ${code}`);
      }
    }
  });

  test("puts in what is given as it is given, once", async () => {
    for (const locale of locales) {
      const long = async (values) => (await reasonText("CONSENT_GRANTED", { locale, ...values })).long;
      assert.ok((await long({ category: "my $& {purpose}", purpose: "a $1 {category}" })).includes("my $& {purpose}"), locale);
      assert.ok((await long({ purpose: "a $1 {category}" })).includes("a $1 {category}"), locale);
      assert.ok((await long({ category: "constructor" })).includes("constructor"), "a word of the caller's, not of JavaScript");
    }
  });

  test("keeps names from turning a text round that runs from right to left", async () => {
    const { long, direction } = await reasonText("CONSENT_GRANTED", { ...given, locale: "ar" });
    assert.equal(direction, "rtl");
    assert.ok(long.includes("«\u2068Answer you\u2069»") && long.includes("بيانات صحية"), long);
  });

  test("refuses what is no reason", async () => {
    for (const code of ["NO_SUCH", "toString", undefined]) {
      await assert.rejects(reasonText(code), { name: "HushgateError", code: "options-invalid", path: "code" });
    }
  });
});

test("each catalogue is there as a module and as JSON, and listed", async () => {
  const require = createRequire(join(PKG, "index.js"));
  const files = await readdir(join(PKG, "texts"));
  assert.deepEqual(files.filter((file) => file.endsWith(".json")).map((file) => file.slice(0, -5)).sort(), [...locales].sort());
  assert.deepEqual(files.filter((file) => file.endsWith(".js")).map((file) => file.slice(0, -3)).sort(), [...locales].sort());
  for (const locale of locales) assert.deepEqual(require(`hushgate/texts/${locale}.json`), await textsFor(locale));
});

test("a bundler makes a chunk of each language", async (t) => {
  const app = await temporaryFolder(t, "texts");
  await writeFile(join(app, "main.js"), `import { reasonText } from ${JSON.stringify(join(PKG, "texts.js"))};\nglobalThis.text = reasonText("ASK");\n`);
  const lib = { entry: join(app, "main.js"), formats: ["es"], fileName: "main" };
  const [{ output }] = await build({ root: app, logLevel: "error", build: { lib, write: false } });
  assert.equal(output.length, locales.length + 1);
  const { code } = output.find(({ isEntry }) => isEntry);
  assert.ok(!code.includes("CONSENT_DENIED"), "no language is loaded before it is asked for");
});

test("every reason that the package declares has a text", async () => {
  const [, members] = (await readFile(join(PKG, "index.d.ts"), "utf8")).match(/export type Reason =([^]*?);$/m);
  const declared = [...members.matchAll(/^\s*\| "([^"]+)"$/gm)].map(([, member]) => member);
  assert.deepEqual(Object.keys((await textsFor("en")).reasons).sort(), declared.sort());
});
