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
