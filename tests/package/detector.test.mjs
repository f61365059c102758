// What is found, and where: offsets are UTF-16 units, whatever stands before.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { createDetector, HushgateError } from "../../pkg/index.js";

/** One value of each entity type, with words around it that hold nothing. Tokens in two parts, for scanners of this repository. */
const VALUES = [
  ["contact.email", "write to ", "ana.silva@example.com"],
  ["contact.phone", "call ", "+1 202-555-0143"],
  ["financial.payment_card", "card ", "4111 1111 1111 1111"],
  ["financial.iban", "to ", "DE89 3704 0044 0532 0130 00"],
  ["financial.bitcoin_address", "to ", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2"],
  ["financial.ethereum_address", "to ", "0x52908400098527886E0F7030069857D2E4169EE7"],
  ["government.us_ssn", "my SSN is ", "078-05-1120"],
  ["network.ipv4", "from ", "203.0.113.42"],
  ["network.ipv6", "from ", "2001:db8::8a2e:370:7334"],
  ["credential.url_credentials", "see https://", "deploy:hunter2-staging", "@shop.example.com/x"],
  ["credential.jwt", "token ", "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U"],
  ["credential.aws_access_key", "key ", "AKIA" + "Z7Q3N5XK2VWJ4TRB"],
  ["credential.github_token", "token ", "ghp_" + "aWFeOgd23eOp1ARVjVEeNJPXGyijpX1TFLh2"],
];

/** A Social Security number, if the person who types it is in the US; alone it could be anything. */
const REGIONAL = "078051120";

/** Numbers that several countries' rules hold for. */
const ALIKE = ["my passport number is 123456789", "tax number 123456782"];

/** What stands before: nothing, surrogate pairs, combining marks and scripts, and more than goes into wasm as a string. */
const BEFORE = {
  nothing: "",
  "an emoji": "😀 ",
  "an emoji of seven code points": "👩‍👩‍👧‍👦 ",
  "several scripts": "né 漢字 مرحبا 𝔘 ",
  "more than 1,024 units": `${"😀 né 漢 ".repeat(200)}`,
};

const code = (expected, path) => (error) => {
  assert.ok(error instanceof HushgateError, `${error}`);
  assert.equal(error.code, expected);
  if (path !== undefined) assert.equal(error.path, path);
  return true;
};

describe("a detector", () => {
  let detector;
  before(async () => { detector = await createDetector(); });
  after(() => detector.dispose());

  for (const [type, lead, value, tail = ", thanks"] of VALUES) {
    test(`finds ${type} where it is`, () => {
      for (const [name, start] of Object.entries(BEFORE)) {
        const text = `${start}${lead}${value}${tail}`;
        const findings = detector.detect(text);
        assert.deepEqual(findings.map((f) => [f.type, text.slice(f.start, f.end)]), [[type, value]], `after ${name}`);
        const [found] = findings;
        assert.equal(found.category, type.split(".")[0]);
        assert.ok(found.confidence >= 0.5 && found.confidence <= 1, String(found.confidence));
        assert.ok(type.endsWith(found.recognizer), found.recognizer);
      }
    });
  }

  test("finds each of them in one text, in order", () => {
    const text = VALUES.map(([, lead, value, tail = ""]) => `${lead}${value}${tail}.`).join("\n😀 ");
    const found = detector.detect(text).map((f) => [f.type, text.slice(f.start, f.end)]);
    assert.deepEqual(found, VALUES.map(([type, , value]) => [type, value]));
  });

  test("finds nothing in an empty text, and in words", () => {
    assert.deepEqual(detector.detect(""), []);
    assert.deepEqual(detector.detect("Where is my order? It should have come on Thursday."), []);
    assert.deepEqual(detector.detect("x"), []);
  });

  test("reads a megabyte without findings", () => {
    assert.deepEqual(detector.detect("Lorem ipsum dolor sit amet, né. ".repeat(33_000)), []);
  });

  test("reads a megabyte full of findings, and is right to the last", () => {
    const line = "😀 ana.silva@example.com né\n";
    const count = 38_000;
    const findings = detector.detect(line.repeat(count));
    assert.equal(findings.length, count);
    const last = findings.at(-1);
    assert.deepEqual([last.start, last.end], [line.length * (count - 1) + 3, line.length * (count - 1) + 24]);
  });

  test("takes surrogates that stand alone, and NUL, for what they are: one unit", () => {
    for (const text of ["\uD83D ana@example.com", "\uDE00\uD83D ana@example.com \uD83D", "\0\0 ana@example.com\0", `${"\uD800".repeat(1500)} ana@example.com`]) {
      const findings = detector.detect(text);
      assert.deepEqual(findings.map((f) => text.slice(f.start, f.end)), ["ana@example.com"], JSON.stringify(text.slice(0, 20)));
    }
  });

  test("counts the message before as context", () => {
    const bare = detector.detect("2025550143").find((f) => f.confidence >= 0.5);
    assert.equal(bare, undefined);
    const [asked] = detector.detect("2025550143", { previous: "What is your phone number?" });
    assert.equal(asked.type, "contact.phone");
    assert.ok(asked.confidence >= 0.5);
  });

  test("tells what else a stretch could be, each type once and never its own", () => {
    const found = ALIKE.flatMap((text) => detector.detect(text)).filter((f) => f.also);
    assert.ok(found.length > 0);
    for (const { type, also } of found) {
      assert.ok(also.length > 0 && also.every((other) => /^[a-z]+\.[a-z0-9_.]+$/.test(other)), also.join());
      assert.ok(!also.includes(type) && new Set(also).size === also.length, `${type}: ${also}`);
    }
  });

  test("reads on rightly after a finding that could be something else", () => {
    const text = `${ALIKE.join(", and ")}. Write to ana@example.com`;
    const last = detector.detect(text).at(-1);
    assert.deepEqual([last.type, text.slice(last.start, last.end), last.also], ["contact.email", "ana@example.com", undefined]);
  });

  test("takes nothing but strings", () => {
    for (const wrong of [undefined, null, 7, {}, ["a"], new String("a"), Symbol("a")]) {
      assert.throws(() => detector.detect(wrong), code("text-invalid"));
      if (wrong !== undefined) assert.throws(() => detector.detect("a", { previous: wrong }), code("text-invalid"));
    }
  });

  test("is pure: the same again", () => {
    const text = VALUES.map(([, lead, value]) => lead + value).join(" ");
    assert.deepEqual(detector.detect(text), detector.detect(text));
  });
});

describe("regions", () => {
  const sure = (findings) => findings.filter((f) => f.confidence >= 0.5).map((f) => f.type);

  test("make a country's bare numbers count", async () => {
    const [plain, american] = await Promise.all([createDetector(), createDetector({ regions: ["us"] })]);
    for (const padding of ["", "\n".repeat(1100)]) {
      const text = REGIONAL + padding;
      assert.deepEqual(sure(plain.detect(text)), []);
      assert.deepEqual(sure(plain.detect(text, { regions: ["US"] })), ["government.us_ssn"]);
      assert.deepEqual(sure(american.detect(text)), ["government.us_ssn"]);
      assert.deepEqual(sure(american.detect(text, { regions: ["SE"] })), [], "those of a call take the place of the detector's");
      assert.deepEqual(sure(american.detect(text, { regions: [] })), []);
    }
  });

  test("that are none are refused, with their place", async () => {
    const detector = await createDetector();
    for (const [regions, path] of [[["DE", "UK"], "regions[1]"], [["Germany"], "regions[0]"], [[49], "regions[0]"], ["DE", "regions"], [{}, "regions"]]) {
      assert.throws(() => detector.detect("a", { regions }), code("options-invalid", path));
      assert.throws(() => detector.explain("a", { start: 0, end: 1 }, { regions }), code("options-invalid", path));
      await assert.rejects(createDetector({ regions }), code("options-invalid", path));
    }
  });
});

describe("explain", () => {
  let detector;
  before(async () => { detector = await createDetector(); });
  after(() => detector.dispose());

  test("says what a finding is and why, with the words that count", () => {
    const text = "😀 né, my SSN is 078-05-1120";
    const [finding] = detector.detect(text);
    const [account] = detector.explain(text, finding);
    assert.deepEqual([account.type, account.recognizer, account.outcome], ["government.us_ssn", "us_ssn", "FOUND"]);
    assert.deepEqual([account.start, account.end, account.confidence], [finding.start, finding.end, finding.confidence]);
    const word = account.steps.find((step) => step.code === "WORD_FOR");
    assert.equal(text.slice(word.start, word.end), "SSN");
    assert.match(account.words, /A word nearby says what it is\. It counts as this\.$/);
  });

  test("says why not", () => {
    const accounts = detector.explain("4111 1111 1111 1112", { start: 0, end: 19 });
    assert.ok(accounts.some((a) => a.type === "financial.payment_card" && a.outcome === "REFUSED" && a.confidence === 0));
    assert.ok(accounts.every((a) => typeof a.words === "string" && a.words.endsWith(".")));
    assert.deepEqual(detector.explain("over there", { start: 5, end: 10 }), []);
  });

  test("knows the message before, and regions", () => {
    const has = (text, options, step) => detector.explain(text, { start: 0, end: text.length }, options).some((a) => a.steps.some((s) => s.code === step));
    assert.ok(has("078051120", { previous: "What is your social security number?" }, "ASKED_FOR"));
    const accounts = detector.explain(REGIONAL, { start: 0, end: REGIONAL.length }, { regions: ["US"] });
    assert.equal(accounts.flatMap((a) => a.steps).find((s) => s.code === "REGION").region, "US");
  });

  test("knows what a pattern of the caller's found", async () => {
    const own = await createDetector({ custom: [{ type: "custom.case_number", pattern: "CASE-[0-9]{4}" }] });
    const [account] = own.explain("about CASE-1234", { start: 6, end: 15 });
    assert.deepEqual([account.type, account.start, account.end, account.outcome], ["custom.case_number", 6, 15, "FOUND"]);
    own.dispose();
  });

  test("refuses what is no stretch of the text", () => {
    for (const [span, path] of [[{ start: 0, end: 9 }, "end"], [{ start: -1, end: 1 }, "start"], [{ start: 0.5, end: 1 }, "start"], [{ end: 1 }, "start"], [undefined, "start"], [null, "."]]) {
      assert.throws(() => detector.explain("ab", span), code("options-invalid", path));
    }
    assert.throws(() => detector.explain(7, { start: 0, end: 1 }), code("text-invalid"));
  });
});

test("options may be nested only so deep", async () => {
  const nested = (depth) => (depth === 0 ? "x" : [nested(depth - 1)]);
  await assert.rejects(createDetector({ regions: nested(40) }), (error) => code("options-invalid", ".")(error) && /32 deep/.test(error.message));
});

test("a detector that was disposed of says so", async () => {
  const detector = await createDetector();
  detector.dispose();
  detector.dispose();
  assert.throws(() => detector.detect("ana@example.com"), code("disposed"));
});

test("one detector outlives another", async () => {
  const [one, other] = await Promise.all([createDetector(), createDetector()]);
  one.dispose();
  assert.equal(other.detect("ana@example.com").length, 1);
  other.dispose();
});

describe("patterns of the caller", () => {
  test("are found among the others, with right offsets", async () => {
    const custom = [{ type: "custom.case_number", pattern: String.raw`\bCASE-[0-9]{4}\b` }, { type: "org.employee_id", pattern: "E[0-9]{5}", confidence: 0.6 }];
    const detector = await createDetector({ custom });
    const text = "😀 CASE-1234 of ana@example.com by E12345";
    const found = detector.detect(text).map((f) => [f.type, f.category, text.slice(f.start, f.end), f.confidence]);
    assert.deepEqual(found, [
      ["custom.case_number", "custom", "CASE-1234", 0.8],
      ["contact.email", "contact", "ana@example.com", 0.98],
      ["org.employee_id", "org", "E12345", 0.6],
    ]);
    detector.dispose();
  });

  const good = { type: "custom.x", pattern: "x" };
  const REFUSED = [
    ["an unclosed group", [good, { ...good, pattern: "(" }], "pattern-invalid", "custom[1].pattern"],
    ["a look-ahead", [{ ...good, pattern: "(?=x)" }], "pattern-invalid", "custom[0].pattern"],
    ["a back-reference", [{ ...good, pattern: String.raw`(a)\1` }], "pattern-invalid", "custom[0].pattern"],
    ["what matches the empty text", [{ ...good, pattern: "a*" }], "pattern-invalid", "custom[0].pattern"],
    ["one that is too large", [good, good, { ...good, pattern: "(?:a{1000}){1000}" }], "pattern-too-large", "custom[2].pattern"],
    ["too many", Array(65).fill(good), "pattern-too-large", "custom"],
    ["a type without a category", [{ ...good, type: "case" }], "options-invalid", "custom[0].type"],
    ["a category that there is not", [{ ...good, type: "kustom.case" }], "options-invalid", "custom[0].type"],
    ["a confidence above 1", [{ ...good, confidence: 1.5 }], "options-invalid", "custom[0].confidence"],
    ["a field that nobody knows", [{ ...good, patern: "x" }], "options-invalid", "custom[0].patern"],
    ["a pattern that is no text", [{ ...good, pattern: /x/ }], "options-invalid", "custom[0].pattern"],
    ["no type", [{ pattern: "x" }], "options-invalid", "custom[0].type"],
    ["what is no list", "x", "options-invalid", "custom"],
  ];
  for (const [name, custom, expected, path] of REFUSED) {
    test(`refused: ${name}`, () => assert.rejects(createDetector({ custom }), code(expected, path)));
  }
});

test("options that nobody knows are refused", async () => {
  await assert.rejects(createDetector({ names: true }), code("options-invalid", "names"));
  await assert.rejects(createDetector({ cutsom: [] }), code("options-invalid", "cutsom"));
  for (const wrong of [null, 3, "custom"]) await assert.rejects(createDetector(wrong), code("options-invalid", "."));
});
