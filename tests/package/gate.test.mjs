// The gate, against a real server on this machine: what the server has is what left.
import { createHash } from "node:crypto";
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";

import { createDetector, createGate, HushgateError } from "../../pkg/index.js";
import { recorder } from "./servers.mjs";

const EMAIL = "maria.lopez@example.com";
const OTHER_EMAIL = "bo@example.org";
const CARD = "4111 1111 1111 1111";
const IBAN = "DE89 3704 0044 0532 0130 00";
// In two parts, so that scanners of this repository don't take it for a live one.
const TOKEN = "ghp_" + "aWFeOgd23eOp1ARVjVEeNJPXGyijpX1TFLh2";

const POLICY = {
  version: "1",
  controller: { id: "shop", name: "Shop", contact: "privacy@shop.example" },
  recipients: [{ id: "bot", name: "Bot" }, { id: "desk", name: "Help desk" }],
  purposes: [
    { id: "service.reply", title: "To answer.", basis: "contract", recipients: ["bot", "desk"], required: ["contact"], optional: ["financial"] },
  ],
};

const EMAIL_FORM = /\[EMAIL_(\d+)_([0-9A-Z]{3})\]/;
const REPLY = { recipient: "bot", as: "text" };

const code = (expected, path) => (error) => {
  assert.ok(error instanceof HushgateError, `${error?.stack ?? error}`);
  assert.equal(error.code, expected, error.message);
  if (path !== undefined) assert.equal(error.path, path);
  return true;
};

const gateOf = (options = {}) => createGate({ policy: POLICY, ...options });
const said = (...contents) => ({ messages: contents.map((content) => ({ role: "user", content })) });
const contentsOf = (body) => JSON.parse(body).messages.map((message) => message.content);

describe("a policy", () => {
  const changed = (change) => {
    const policy = structuredClone(POLICY);
    change(policy);
    return policy;
  };
  const WRONG = [
    ["an unknown field", (p) => { p.purposez = []; }, "purposez", /purposes/, /unknown/],
    ["an unknown field within", (p) => { p.purposes[0].saleLyke = true; }, "purposes[0].saleLyke", /saleLike/, /unknown/],
    ["a text that is a number", (p) => { p.version = 1; }, "version", /text/, /number/],
    ["a list that is a text", (p) => { p.purposes[0].recipients = "bot"; }, "purposes[0].recipients", /list/, /text/],
    ["a missing field", (p) => { delete p.controller.contact; }, "controller.contact", /value/, /nothing/],
    ["a basis that there is not", (p) => { p.purposes[0].basis = "contrakt"; }, "purposes[0].basis", /contract/, /contrakt/],
    ["a recipient that there is not", (p) => { p.purposes[0].recipients[1] = "bott"; }, "purposes[0].recipients[1]", /bot/, /bott/],
    ["a category that there is not", (p) => { p.purposes[0].optional = ["money"]; }, "purposes[0].optional[0]", /financial/, /money/],
    ["an operator that there is not", (p) => { p.operators = { contact: "hide" }; }, "operators.contact", /remove/, /hide/],
    ["a threshold above 1", (p) => { p.threshold = 50; }, "threshold", /0 to 1/, /./],
    ["two purposes of one id", (p) => { p.purposes.push(p.purposes[0]); }, "purposes[1].id", /own/, /service\.reply/],
    ["no purpose", (p) => { p.purposes = []; }, "purposes", /one/, /empty/],
    ["a purpose without recipients", (p) => { p.purposes[0].recipients = []; }, "purposes[0].recipients", /one/, /empty/],
    ["a function", (p) => { p.purposes[0].title = () => "x"; }, undefined, /./, /./],
  ];
  for (const [name, change, path, expected, found] of WRONG) {
    test(`refused: ${name}`, async () => {
      const error = await createGate({ policy: changed(change) }).then(() => assert.fail("accepted"), (error) => error);
      assert.ok(error instanceof HushgateError, `${error}`);
      assert.ok(["policy-invalid", "options-invalid"].includes(error.code), error.code);
      if (path !== undefined) assert.deepEqual([error.code, error.path], ["policy-invalid", path]);
      assert.match(error.expected, expected);
      assert.match(error.found, found);
    });
  }

  test("has to be there", async () => {
    for (const options of [undefined, {}, { policy: null }, { policy: "{}" }, { policy: 3 }]) await assert.rejects(createGate(options), code("policy-invalid"));
  });

  test("makes decisions stricter, never laxer", async () => {
    const gate = await createGate({ policy: changed((p) => { p.operators = { contact: "keep", "financial.payment_card": "remove", financial: "mask-last-four" }; }) });
    const { text } = await gate.check(`${EMAIL}, ${CARD}, ${IBAN}`);
    assert.match(text, /^\[EMAIL_1_...\], \[REMOVED\], \[IBAN_1_...\]$/);
    gate.dispose();
  });
});

test("options that nobody knows are refused", async () => {
  for (const [options, path] of [
    [{ names: "wait" }, "names"],
    [{ policyy: POLICY }, "policyy"],
    [{ interactive: "yes" }, "interactive"],
    [{ regions: ["UK"] }, "regions[0]"],
  ]) await assert.rejects(gateOf(options), code("options-invalid", path));
});

test("a gate knows where its people are, and what else a finding could be", async () => {
  const types = async (gate, text) => (await gate.check(text)).findings.map((f) => f.type);
  const [plain, american] = await Promise.all([gateOf(), gateOf({ regions: ["us"] })]);
  assert.deepEqual(await types(plain, "078051120"), []);
  assert.deepEqual(await types(american, "078051120"), ["government.us_ssn"]);
  const detector = await createDetector();
  const text = "my passport number is 123456789";
  const [finding] = detector.detect(text);
  const [judged] = (await plain.check(text)).findings;
  assert.ok(finding.also.length > 0);
  assert.deepEqual(judged.also, finding.also);
  assert.ok(!("also" in (await plain.check("to ana@example.com")).findings[0]));
  [plain, american, detector].forEach((one) => one.dispose());
});

test("a context that nobody knows is refused", async () => {
  const gate = await gateOf();
  for (const [context, expected] of [
    [{ purpose: "ads" }, "unknown-purpose"],
    [{ recipient: "nobody" }, "unknown-recipient"],
    [{ conversaton: "1" }, "options-invalid"],
    [{ conversation: 1 }, "options-invalid"],
    ["service.reply", "options-invalid"],
  ]) {
    await assert.rejects(gate.check("a", context), code(expected));
    await assert.rejects(gate.seal({ url: "/chat", body: {} }, context), code(expected));
  }
  await assert.rejects(gate.restore("a", { recipient: "nobody", as: "text" }), code("unknown-recipient"));
  gate.dispose();
});

test("texts have to be strings", async () => {
  const gate = await gateOf();
  for (const wrong of [undefined, null, 7, {}]) {
    await assert.rejects(gate.check(wrong), code("text-invalid"));
    await assert.rejects(gate.restore(wrong, REPLY), code("text-invalid"));
  }
  for (const as of ["xml", "HTML", "", undefined]) {
    await assert.rejects(gate.restore("a", { recipient: "bot", as }), code("restore-unsupported"));
    assert.throws(() => gate.restoreStream({ recipient: "bot", as }), code("restore-unsupported"));
  }
  gate.dispose();
});

describe("what leaves", () => {
  let server;
  let gate;
  before(async () => { server = await recorder(); });
  after(() => server.close());
  beforeEach(async () => {
    server.requests.length = 0;
    gate?.dispose();
    gate = await gateOf();
  });
  after(() => gate.dispose());

  const post = (body, more = {}) => gate.fetch(`${server.url}/chat`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body), ...more });
  const last = () => server.requests.at(-1);

  test("a check changes nothing", async () => {
    const text = `${EMAIL} and ${CARD}`;
    const [first, second] = [await gate.check(text), await gate.check(text)];
    for (const verdict of [first, second]) {
      assert.equal(verdict.decision, "send");
      assert.match(verdict.text, /^\[EMAIL_1_...\] and \[PAYMENT_CARD_1_...\]$/);
    }
    assert.deepEqual(await gate.audit.entries(), []);
    assert.deepEqual(await gate.consent.history(), []);
    await post(said(text));
    assert.match(contentsOf(last().body)[0], /^\[EMAIL_1_...\] and \[PAYMENT_CARD_1_...\]$/);
    for (const verdict of [first, second]) {
      const shown = verdict.findings[0].placeholder;
      const wasSent = last().body.includes(shown);
      assert.equal(await gate.restore(shown, REPLY), wasSent ? EMAIL : shown);
    }
  });

  test("a verdict names what, where, what is done, and why", async () => {
    const { findings, reasons } = await gate.check(`😀 ${EMAIL}, ${TOKEN}`);
    assert.deepEqual(findings.map(({ start, end, type, category, action, reason }) => ({ start, end, type, category, action, reason })), [
      { start: 3, end: 3 + EMAIL.length, type: "contact.email", category: "contact", action: "pseudonymise", reason: "NECESSARY_MINIMISED" },
      { start: 5 + EMAIL.length, end: 5 + EMAIL.length + TOKEN.length, type: "credential.github_token", category: "credential", action: "redact", reason: "NEVER_SEND_CLASS" },
    ]);
    assert.match(findings[0].placeholder, EMAIL_FORM);
    assert.equal(findings[1].placeholder, undefined);
    assert.deepEqual(reasons, ["NEVER_SEND_CLASS", "NECESSARY_MINIMISED"]);
  });

  test("history, tool arguments, names, numbers and field names are rewritten", async () => {
    const body = {
      model: "demo",
      user: EMAIL,
      messages: [
        { role: "system", content: `Escalate to ${OTHER_EMAIL}.` },
        { role: "user", name: EMAIL, content: `My card is ${CARD}` },
        { role: "assistant", content: null, tool_calls: [{ id: "call_1", type: "function", function: { name: "refund", arguments: JSON.stringify({ card: CARD, to: EMAIL }) } }] },
        { role: "tool", tool_call_id: "call_1", content: { account: IBAN, owners: { [EMAIL]: { secret: TOKEN } } } },
        { role: "user", content: [{ type: "text", text: `and ${IBAN}` }] },
      ],
      metadata: { card: 4111111111111111 },
      temperature: 0.7,
    };
    await post(body);
    const sent = last().body;
    for (const value of [EMAIL, OTHER_EMAIL, CARD, "4111111111111111", IBAN, TOKEN]) assert.ok(!sent.includes(value), value);
    const seen = JSON.parse(sent);
    const email = seen.user;
    assert.match(email, EMAIL_FORM);
    assert.equal(seen.messages[1].name, email);
    const given = JSON.parse(seen.messages[2].tool_calls[0].function.arguments);
    assert.equal(given.to, email);
    assert.equal(seen.messages[1].content, `My card is ${given.card}`);
    assert.deepEqual(Object.values(seen.messages[3].content.owners[email]), ["[REMOVED]"]);
    assert.equal(seen.messages[4].content[0].text, `and ${seen.messages[3].content.account}`);
    assert.match(seen.metadata.card, /^\[PAYMENT_CARD_/);
    assert.equal(seen.temperature, 0.7);
    assert.match(seen.messages[0].content, /^Escalate to \[EMAIL_\d_...\]\.$/);
  });

  // Tool arguments travel as a JSON text in a JSON text: escapes of the inner one stand right before values.
  const INNER = [
    ["a token after a line end", { note: `token\n${TOKEN}` }, TOKEN],
    ["a card after a line end", { note: `card\n${CARD}\n` }, CARD],
    ["an IBAN after a tab", { note: `iban\t${IBAN}` }, IBAN],
    ["an e-mail address after a line end", { note: `mail\n${EMAIL}` }, EMAIL],
    ["a card as a number", { card: 4111111111111111 }, "4111111111111111"],
  ];
  for (const [name, inner, value] of INNER) {
    test(`JSON inside JSON stays JSON, without the value: ${name}`, async () => {
      await post({ messages: [], arguments: JSON.stringify(inner) });
      assert.ok(!last().body.includes(value), last().body);
      assert.ok(!last().body.includes(value.split(" ")[0]), last().body);
      const given = JSON.parse(JSON.parse(last().body).arguments);
      assert.deepEqual(Object.keys(given), Object.keys(inner));
    });
  }

  test("the body may be an object, and its escapes hide nothing", async () => {
    await gate.fetch(`${server.url}/chat`, { body: said(`to ${EMAIL}`) });
    assert.match(contentsOf(last().body)[0], /^to \[EMAIL_/);
    assert.equal(last().method, "POST");
    const escaped = JSON.stringify(said(`to ${EMAIL}`)).replace("@", "\\u0040");
    await gate.fetch(new URL(`${server.url}/chat`), { body: escaped });
    assert.match(contentsOf(last().body)[0], /^to \[EMAIL_/);
  });

  test("nothing personal leaves in an address or a header", async () => {
    const calls = [
      [`${server.url}/chat?q=${EMAIL}`, {}],
      [`${server.url}/chat?q=${encodeURIComponent(EMAIL)}`, {}],
      [`${server.url}/chat?${new URLSearchParams({ card: CARD })}`, {}],
      [`${server.url}/of/${encodeURIComponent(EMAIL)}/chat`, {}],
      [new URL(`${server.url}/chat?card=${CARD}`), {}],
      [`${server.url}/chat`, { headers: { "x-user": EMAIL } }],
      [`${server.url}/chat`, { headers: new Headers({ "x-user": `card ${CARD}` }) }],
      [`${server.url}/chat`, { headers: [["x-token", TOKEN]] }],
    ];
    for (const [url, more] of calls) {
      const what = `${String(url).replace(server.url, "")} ${JSON.stringify(more.headers ?? {})}`;
      await assert.rejects(gate.fetch(url, { body: said("hello"), ...more }), (error) => {
        assert.equal(error.code, "blocked", what);
        assert.deepEqual(error.verdict.reasons, ["UNSCANNABLE_PART"], what);
        return true;
      }, what);
    }
    assert.deepEqual(server.requests, []);
  });

  test("pictures, sound and files are blocked", async () => {
    const parts = [
      { type: "image_url", image_url: { url: "https://example.com/passport.png" } },
      { type: "input_audio", input_audio: { data: "AAAA", format: "wav" } },
      { type: "file", file: { file_id: "f1" } },
      { type: "text", text: "data:image/png;base64,iVBORw0KGgo=" },
    ];
    for (const part of parts) {
      const body = { messages: [{ role: "user", content: [{ type: "text", text: EMAIL }, part] }] };
      const sealed = await gate.seal({ url: `${server.url}/chat`, body });
      assert.equal(sealed.decision, "block", part.type);
      assert.equal(sealed.request, undefined);
      assert.equal(sealed.ticket, undefined);
      assert.equal(sealed.verdict.text, "");
      await assert.rejects(post(body), (error) => {
        assert.ok(code("blocked")(error));
        assert.deepEqual(error.verdict.reasons[0], "UNSCANNABLE_PART");
        return true;
      });
    }
    assert.deepEqual(server.requests, []);
  });

  const UNREADABLE = {
    "a form with a file that is not text": () => { const data = new FormData(); data.set("a", new Blob([Uint8Array.of(0x89, 0x50, 0xFF)])); return data; },
    "a blob": () => new Blob([EMAIL]),
    "a stream that is too long": () => new Blob([" ".repeat(9 << 20), "{}"]).stream(),
    "a file": () => new File([EMAIL], "a.json", { type: "application/json" }),
    "a stream": () => new Blob([EMAIL]).stream(),
    "a buffer": () => new TextEncoder().encode(EMAIL).buffer,
    "a request": () => new Request("http://127.0.0.1/", { method: "POST", body: EMAIL }),
    "a response": () => new Response(EMAIL),
    "a function": () => () => EMAIL,
    "a text that is not JSON": () => EMAIL,
    "half of a JSON text": () => `{"a":"${EMAIL}"`,
    "two JSON texts": () => `{} {"a":"${EMAIL}"}`,
    "an object that contains itself": () => { const body = said(EMAIL); body.self = body; return body; },
    "an object with what JSON has no words for": () => ({ ...said(EMAIL), size: 1n }),
    "nothing": () => undefined,
    "null": () => null,
  };
  const FORM = () => {
    const data = new FormData();
    data.set("note", `mail ${EMAIL}\r\nplease`);
    data.set("file", new File([`to ${EMAIL}`], `${EMAIL} CV.txt`, { type: "text/plain" }));
    return data;
  };
  const READABLE = {
    "form data": [FORM, /^multipart\/form-data; boundary=/, ({ boundary, body }) => {
      assert.ok(body.startsWith(`--${boundary}\r\n`) && body.endsWith(`--${boundary}--\r\n`), body);
      assert.match(body, /\r\n\r\nmail \[EMAIL_1_...\]\r\nplease\r\n/);
      assert.match(body, /filename="\[EMAIL_1_...\] CV\.txt"\r\n/);
    }],
    "search parameters": [() => new URLSearchParams({ a: `mail ${EMAIL}`, b: "1 & 2" }), /^application\/x-www-form-urlencoded/, ({ body }) => {
      const { a, b } = Object.fromEntries(new URLSearchParams(body));
      assert.match(a, /^mail \[EMAIL_1_...\]$/);
      assert.equal(b, "1 & 2");
    }],
    "a file of text": [() => new File([`mail ${EMAIL}`], "a.txt", { type: "text/plain" }), /^text\/plain/, ({ body }) => assert.match(body, /^mail \[EMAIL_1_...\]$/)],
    "lines of JSON": [() => new Blob([`{"a":"${EMAIL}"}\n{"b":1}\n`], { type: "application/x-ndjson" }), /^application\/x-ndjson/, ({ body }) => assert.match(body, /^\{"a":"\[EMAIL_1_...\]"\}\n\{"b":1\}\n$/)],
    "bytes": [() => new TextEncoder().encode(JSON.stringify(said(EMAIL))), /^/, ({ body }) => assert.match(contentsOf(body)[0], /^\[EMAIL_1_...\]$/)],
  };
  for (const [name, [make, type, check]] of Object.entries(READABLE)) {
    test(`a body that can be read is: ${name}`, async () => {
      await gate.fetch(`${server.url}/chat`, { method: "POST", body: make() });
      const { headers, body } = server.requests.at(-1);
      assert.match(headers["content-type"] ?? "", type);
      assert.ok(!body.includes("maria"), body);
      check({ boundary: headers["content-type"]?.split("boundary=")[1], body });
    });
  }

  test("a form with a picture in it is blocked", async () => {
    const data = FORM();
    data.set("picture", new File(["GIF89a"], "a.gif", { type: "image/gif" }));
    await assert.rejects(gate.fetch(`${server.url}/chat`, { method: "POST", body: data }), (error) => code("blocked")(error) && error.verdict.reasons[0] === "UNSCANNABLE_PART");
    assert.deepEqual(server.requests, []);
  });

  for (const [name, make] of Object.entries(UNREADABLE)) {
    test(`a body that can't be read is refused: ${name}`, async () => {
      const body = make();
      await assert.rejects(gate.fetch(`${server.url}/chat`, { method: "POST", body, ...(body instanceof ReadableStream ? { duplex: "half" } : {}) }), code("body-invalid"));
      assert.deepEqual(server.requests, []);
      // One bad request is no reason to refuse the next.
      await post(said("hello"));
      assert.equal(server.requests.length, 1);
    });
  }

  test("a Request object, a broken header and a broken context are refused", async () => {
    const request = new Request(`${server.url}/chat`, { method: "POST", body: JSON.stringify(said(EMAIL)) });
    await assert.rejects(gate.fetch(request), code("body-invalid"));
    await assert.rejects(gate.fetch(request, { body: "{}" }), code("body-invalid"));
    await assert.rejects(post(said("a"), { headers: { "not a name": "x" } }));
    await assert.rejects(post(said("a"), { gate: null }));
    await assert.rejects(gate.fetch(`${server.url}/chat`, null));
    assert.deepEqual(server.requests, []);
    await post(said("hello"));
    assert.equal(server.requests.length, 1);
  });

  test("the caller's own signal and headers reach fetch", async () => {
    const stopped = AbortSignal.abort();
    await assert.rejects(post(said("a"), { signal: stopped }), { name: "AbortError" });
    await post(said("a"), { headers: { authorization: "Bearer abc", "content-type": "application/json" } });
    assert.equal(server.requests.length, 1);
    assert.equal(last().headers.authorization, "Bearer abc");
  });

  test("redirects are not followed", async () => {
    const elsewhere = await recorder();
    for (const status of [301, 302, 303, 307, 308]) {
      const here = await recorder((_, response) => response.writeHead(status, { location: `${elsewhere.url}/stolen` }).end());
      await assert.rejects(gate.fetch(`${here.url}/chat`, { body: said(EMAIL), redirect: "follow" }));
      assert.equal(here.requests.length, 1, String(status));
      await here.close();
    }
    assert.deepEqual(elsewhere.requests, []);
    await elsewhere.close();
  });

  describe("with a ticket", () => {
    const sealedFor = (body = said(`to ${EMAIL}`)) =>
      gate.seal({ url: `${server.url}/chat`, headers: { "content-type": "application/json", "x-shop": "1" }, body }, { conversation: "c" });
    const redeem = (sealed, change = {}) => {
      const { url, ...init } = { ...sealed.request, ...change };
      return gate.fetch(url, { ...init, gate: { ticket: sealed.ticket } });
    };

    test("exactly what was sealed arrives", async () => {
      const sealed = await sealedFor();
      await redeem(sealed);
      assert.equal(server.requests.length, 1);
      assert.equal(last().body, sealed.request.body);
      assert.equal(last().method, sealed.request.method);
      for (const [name, value] of Object.entries(sealed.request.headers)) assert.equal(last().headers[name], value);
      assert.ok(!last().body.includes(EMAIL));
    });

    test("it is good once", async () => {
      const sealed = await sealedFor();
      await redeem(sealed);
      await assert.rejects(redeem(sealed), code("ticket-unknown"));
      await assert.rejects(gate.fetch(`${server.url}/chat`, { body: "{}", gate: { ticket: "0".repeat(32) } }), code("ticket-unknown"));
      assert.equal(server.requests.length, 1);
    });

    test("it is good for five seconds", async (t) => {
      const [late, inTime] = [await sealedFor(), await sealedFor()];
      const now = performance.now.bind(performance);
      let ahead = 4_000;
      t.mock.method(performance, "now", () => now() + ahead);
      await redeem(inTime);
      ahead = 5_001;
      await assert.rejects(redeem(late), code("ticket-expired"));
      ahead = 0;
      await assert.rejects(redeem(late), code("ticket-unknown"));
      assert.equal(server.requests.length, 1);
    });

    test("it is good for that request alone", async () => {
      const changes = [
        (request) => ({ body: request.body.replace(EMAIL_FORM, EMAIL) }),
        (request) => ({ body: `${request.body} ` }),
        () => ({ url: `${server.url}/other` }),
        () => ({ method: "PUT" }),
        (request) => ({ headers: { ...request.headers, "x-more": EMAIL } }),
        (request) => ({ headers: { "content-type": request.headers["content-type"] } }),
      ];
      for (const change of changes) {
        const sealed = await sealedFor();
        await assert.rejects(redeem(sealed, change(sealed.request)), code("ticket-mismatch"));
        await assert.rejects(redeem(sealed), code("ticket-unknown"));
      }
      assert.deepEqual(server.requests, []);
    });

    test("what is compared is what is sent, whatever the body answers when it is read again", async () => {
      const sealed = await sealedFor();
      let reads = 0;
      const body = { toJSON: () => (reads++ === 0 ? JSON.parse(sealed.request.body) : said(EMAIL)) };
      await redeem(sealed, { body }).catch(() => {});
      for (const request of server.requests) assert.equal(request.body, sealed.request.body);
    });

    test("it is void after a choice", async () => {
      const sealed = await sealedFor();
      await gate.consent.deny({ categories: ["financial"] });
      await assert.rejects(redeem(sealed), code("ticket-stale"));
      assert.deepEqual(server.requests, []);
    });

    test("another gate's is none", async () => {
      const sealed = await sealedFor();
      const other = await gateOf();
      const { url, ...init } = sealed.request;
      await assert.rejects(other.fetch(url, { ...init, gate: { ticket: sealed.ticket } }), code("ticket-unknown"));
      other.dispose();
      assert.deepEqual(server.requests, []);
    });
  });

  describe("placeholders", () => {
    const sentIn = async (conversation, recipient, ...contents) => {
      await post(said(...contents), { gate: { conversation, recipient } });
      return contentsOf(last().body);
    };

    test("the same value is the same one throughout a conversation", async () => {
      const [first] = await sentIn("a", "bot", EMAIL);
      const [again, reply, other] = await sentIn("a", "bot", EMAIL, `Thanks, ${first}`, OTHER_EMAIL);
      assert.equal(again, first);
      assert.equal(reply, `Thanks, ${first}`);
      assert.match(other, EMAIL_FORM);
      assert.notEqual(other, first);
      const [third] = await sentIn("a", "bot", `${OTHER_EMAIL} ${EMAIL}`);
      assert.equal(third, `${other} ${first}`);
    });

    test("conversations have marks of their own", async () => {
      const marks = new Set();
      for (let i = 0; i < 20; i += 1) marks.add((await sentIn(`conversation ${i}`, "bot", EMAIL))[0].match(EMAIL_FORM)[2]);
      assert.equal(marks.size, 20);
      assert.equal((await sentIn(undefined, "bot", EMAIL))[0], (await sentIn("default", "bot", EMAIL))[0]);
    });

    test("only what was sent to that recipient in that conversation is restored", async () => {
      const sealed = await gate.seal({ url: `${server.url}/chat`, body: said(EMAIL) }, { conversation: "a", recipient: "bot" });
      const placeholder = sealed.verdict.findings[0].placeholder;
      const shown = (conversation, recipient) => gate.restore(`to ${placeholder}.`, { conversation, recipient, as: "text" });
      assert.equal(await shown("a", "bot"), `to ${placeholder}.`, "sealed, but not sent");
      const { url, ...init } = sealed.request;
      await gate.fetch(url, { ...init, gate: { ticket: sealed.ticket } });
      assert.equal(await shown("a", "bot"), `to ${EMAIL}.`);
      assert.equal(await shown("a", "desk"), `to ${placeholder}.`, "another recipient");
      assert.equal(await shown("b", "bot"), `to ${placeholder}.`, "another conversation");
      assert.equal(await shown(undefined, "bot"), `to ${placeholder}.`, "the default conversation");
      await sentIn("a", "desk", EMAIL);
      assert.equal(await shown("a", "desk"), `to ${EMAIL}.`);
    });

    test("what was removed is never restored", async () => {
      assert.deepEqual(await sentIn("a", "bot", `${TOKEN} and ${EMAIL}`).then(([content]) => content.replace(EMAIL_FORM, "…")), "[REMOVED] and …");
      assert.equal(await gate.restore("[REMOVED] [GITHUB_TOKEN_1_ABC]", { conversation: "a", ...REPLY }), "[REMOVED] [GITHUB_TOKEN_1_ABC]");
    });

    test("a look-alike that the person typed never comes to mean anything", async () => {
      const [first] = await sentIn("a", "bot", EMAIL);
      const [, number, mark] = first.match(EMAIL_FORM);
      assert.equal(number, "1");
      const fake = `[EMAIL_2_${mark}]`;
      const bent = `email 3 ${mark.toLowerCase()}`;
      const sent = await sentIn("a", "bot", `What is ${fake}, and ${bent}?`, OTHER_EMAIL);
      assert.equal(sent[0], `What is ${fake}, and ${bent}?`);
      assert.match(sent[1], EMAIL_FORM);
      const restored = await gate.restore(`${fake} ${bent} ${first} ${sent[1]}`, { conversation: "a", ...REPLY });
      assert.equal(restored, `${fake} ${bent} ${EMAIL} ${OTHER_EMAIL}`);
    });

    test("a look-alike typed before anything was sent keeps its mark free", async () => {
      const typed = "[EMAIL_1_K7Q] [EMAIL_1_2BC] [EMAIL_1_9ZX]";
      const [content] = await sentIn("new", "bot", `${typed} ${EMAIL}`);
      assert.ok(content.startsWith(`${typed} [EMAIL_1_`), content);
      assert.equal(await gate.restore(typed, { conversation: "new", ...REPLY }), typed);
    });
  });

  test("the log says what happened, without a value", async () => {
    await post(said(`${EMAIL} ${TOKEN}`), { gate: { conversation: EMAIL } });
    await gate.consent.deny({ categories: ["financial"] });
    const entries = await gate.audit.entries();
    assert.deepEqual(entries.map((entry) => [entry.sequence, entry.type]), [[1, "sealed"], [2, "handed-off"], [3, "consent"]]);
    assert.deepEqual(entries[0].counts, { contact: 1, credential: 1 });
    assert.match(entries[0].policyHash, /^[0-9a-f]{64}$/);
    const written = JSON.stringify(entries);
    for (const value of [EMAIL, TOKEN, last().body.match(EMAIL_FORM)[2]]) assert.ok(!written.includes(value), value);
  });
});

describe("somebody else", () => {
  const MORE = {
    ...POLICY,
    recipients: [
      ...POLICY.recipients,
      { id: "ann", name: "Ann", class: "human-agent", placeholders: false },
      { id: "calendar", name: "Calendar", class: "tool", placeholders: false },
    ],
    purposes: [
      ...POLICY.purposes,
      { id: "support.handoff", title: "A person answers.", basis: "contract", recipients: ["ann"], required: ["contact"], optional: ["financial"] },
      { id: "book", title: "Books a day.", basis: "contract", recipients: ["calendar"], required: ["contact.email"] },
    ],
  };
  const CHAT = { url: "https://bot.example/", body: said(`I am ${EMAIL}, charge ${CARD}`) };
  const handedOver = (t) => t.mock.method(globalThis, "fetch", async () => new Response("{}"));

  /** A gate, and what its bot got. */
  async function talked(t) {
    handedOver(t);
    const gate = await createGate({ policy: MORE });
    const { request, ticket } = await gate.seal(CHAT);
    await gate.fetch(request.url, { ...request, gate: { ticket } });
    return { gate, body: JSON.parse(request.body) };
  }

  test("a person who takes over gets what they may see, once the change was confirmed", async (t) => {
    const { gate, body } = await talked(t);
    const about = { to: "ann", purpose: "support.handoff" };
    const asked = await gate.handOff({ url: "https://desk.example/", body }, about);
    assert.deepEqual([asked.decision, asked.request], ["hold", undefined]);
    assert.deepEqual(asked.changes.map(({ type, now, reason }) => [type, now, reason]), [["contact.email", "shown", "NECESSARY"]]);
    const handed = await gate.handOff({ url: "https://desk.example/", body }, { ...about, confirmation: asked.confirmation });
    const [content] = contentsOf(handed.request.body);
    assert.match(content, new RegExp(`^I am ${EMAIL.replace(".", "[.]")}, charge \\[PAYMENT_CARD_1_`));
    await gate.fetch(handed.request.url, { ...handed.request, gate: { ticket: handed.ticket } });
    assert.ok((await gate.restore(content, { recipient: "ann", as: "text" })).includes(CARD), "their replies are restored");
    await assert.rejects(gate.handOff({ url: "https://desk.example/", body }, {}), code("text-invalid"));
  });

  test("a tool gets the values it may have, as text or as it was given", async (t) => {
    const { gate, body } = await talked(t);
    const [, email, card] = body.messages[0].content.match(/^I am (\S+), charge (\S+)$/);
    const about = { tool: "calendar", purpose: "book" };
    const given = { to: email, note: card };
    assert.deepEqual((await gate.reveal(given, about)).arguments, { to: EMAIL, note: card });
    assert.equal((await gate.reveal(JSON.stringify(given), about)).arguments, JSON.stringify({ to: EMAIL, note: card }));
    assert.equal((await gate.reveal(`Mail ${email}`, about)).arguments, `Mail ${EMAIL}`);
    const log = (await gate.audit.entries()).filter(({ recipient }) => recipient === "calendar");
    assert.deepEqual(log.map(({ type }) => type).slice(0, 2), ["sealed", "handed-off"]);
    await assert.rejects(gate.reveal("x", { tool: "nobody", purpose: "book" }), code("unknown-recipient"));
  });

  test("a screen may ask what nobody has answered", async () => {
    const gate = await createGate({ policy: MORE });
    const cell = { purpose: "service.reply", category: "financial" };
    assert.equal(await gate.consent.mayAsk(cell), true);
    await gate.consent.deny({ purposes: ["service.reply"] });
    assert.equal(await gate.consent.mayAsk(cell), false);
  });
});

describe("consent", () => {
  const NOTICE = { notice: "Share card and bank details with the bot?", surface: "composer" };
  const CELL = { purpose: "service.reply", category: "financial" };
  const GRANT = { purposes: ["service.reply"], categories: ["financial"] };
  let server;
  let gate;
  before(async () => { server = await recorder(); });
  after(() => server.close());
  beforeEach(async () => {
    server.requests.length = 0;
    gate?.dispose();
    gate = await gateOf({ interactive: true });
  });
  after(() => gate.dispose());
  const post = async (content) => {
    await gate.fetch(`${server.url}/chat`, { body: said(content) });
    return contentsOf(server.requests.at(-1).body)[0];
  };

  test("what was not chosen is held, and asked for", async () => {
    const sealed = await gate.seal({ url: `${server.url}/chat`, body: said(`${CARD} ${EMAIL}`) });
    assert.equal(sealed.decision, "hold");
    assert.equal(sealed.request, undefined);
    assert.equal(sealed.ticket, undefined);
    assert.deepEqual(sealed.verdict.ask, [CELL]);
    await assert.rejects(post(CARD), (error) => {
      assert.ok(code("held")(error));
      assert.deepEqual(error.verdict.ask, [CELL]);
      return true;
    });
    assert.equal((await gate.check(CARD)).decision, "hold");
    assert.deepEqual(server.requests, []);
  });

  test("without anybody to ask it is hidden", async () => {
    const alone = await gateOf({ interactive: false });
    const { decision, text, reasons } = await alone.check(CARD);
    assert.deepEqual([decision, reasons], ["send", ["NO_CONSENT_NONINTERACTIVE"]]);
    assert.match(text, /^\[PAYMENT_CARD_1_...\]$/);
    alone.dispose();
  });

  test("a grant lets it through; taken back, the very next message hides it", async () => {
    await gate.consent.grant(GRANT, NOTICE);
    assert.equal(await gate.consent.state(CELL), "granted");
    assert.equal(await post(CARD), CARD);
    await gate.consent.withdraw(GRANT);
    assert.match(await post(CARD), /^\[PAYMENT_CARD_1_...\]$/);
    assert.equal(await gate.consent.state(CELL), "withdrawn");
  });

  test("a withdrawal that is not waited for binds the message after it all the same", async () => {
    await gate.consent.grant(GRANT, NOTICE);
    const withdrawn = gate.consent.withdraw({});
    const sent = post(CARD);
    await withdrawn;
    assert.match(await sent, /^\[PAYMENT_CARD_1_...\]$/);
  });

  test("a refusal hides it, for the recipient that it names", async () => {
    await gate.consent.deny({ ...GRANT, recipients: ["bot"] });
    assert.match(await post(CARD), /^\[PAYMENT_CARD_1_...\]$/);
    assert.equal(await gate.consent.state({ ...CELL, recipient: "desk" }), "unknown");
    assert.equal((await gate.check(CARD, { recipient: "desk" })).decision, "hold");
  });

  test("no choice releases a secret, or what no purpose declares", async () => {
    await gate.consent.grant({ purposes: ["service.reply"] }, NOTICE);
    assert.equal(await post(`${CARD} ${TOKEN} 203.0.113.42`).then((sent) => sent.replace(/_...\]/, "_…]")), `${CARD} [REMOVED] [IPV4_1_…]`);
    await assert.rejects(gate.consent.grant({ purposes: ["service.reply"], categories: ["credential"] }, NOTICE), code("scope-invalid"));
  });

  test("a grant has to say what for, and what was shown", async () => {
    await assert.rejects(gate.consent.grant({ purposes: [] }, NOTICE), code("scope-invalid", "purposes"));
    await assert.rejects(gate.consent.grant({}, NOTICE), code("scope-invalid", "purposes"));
    await assert.rejects(gate.consent.grant(GRANT), code("options-invalid", "notice"));
    await assert.rejects(gate.consent.grant(GRANT, { notice: "x" }), code("options-invalid", "surface"));
    await assert.rejects(gate.consent.grant({ purposes: ["ads"] }, NOTICE), code("scope-invalid", "purposes[0]"));
    await assert.rejects(gate.consent.deny({ recipients: ["nobody"] }), code("scope-invalid", "recipients[0]"));
    await assert.rejects(gate.consent.withdraw({ categories: ["health"] }), code("scope-invalid", "categories[0]"));
    await assert.rejects(gate.consent.deny({ purpose: ["service.reply"] }), code("options-invalid", "purpose"));
    await assert.rejects(gate.consent.state({ purpose: "ads", category: "contact" }), code("unknown-purpose"));
    assert.deepEqual(await gate.consent.history(), []);
  });

  test("the history keeps every choice, in order", async () => {
    const before = Date.now();
    await gate.consent.grant(GRANT, NOTICE);
    await gate.consent.withdraw({ categories: ["financial.iban"] });
    await gate.consent.deny({});
    const history = await gate.consent.history();
    const hash = createHash("sha256").update(NOTICE.notice).digest("hex");
    assert.deepEqual(history.map(({ sequence, state, method, explicit, notice }) => ({ sequence, state, method, explicit, notice })), [
      { sequence: 1, state: "granted", method: "api", explicit: false, notice: { hash, locale: "", surface: NOTICE.surface } },
      { sequence: 2, state: "withdrawn", method: "api", explicit: false, notice: undefined },
      { sequence: 3, state: "denied", method: "api", explicit: false, notice: undefined },
    ]);
    assert.deepEqual(history[0].scope, { ...GRANT, recipients: [] });
    assert.deepEqual(history.map(({ previous }) => previous?.record), [undefined, history[0].record, history[1].record]);
    assert.ok(history.every(({ time }) => time >= before && time <= Date.now()));
  });

  test("a value that may leave once leaves in that message, and in no other", async () => {
    const message = `Charge ${CARD}, please`;
    const once = { message, value: CARD };
    await gate.consent.grant({ ...GRANT, recipients: ["bot"] }, { ...NOTICE, once });
    assert.equal(await post(message), message);
    assert.equal(await post(message), message, "again, as part of the conversation");
    assert.equal((await gate.check(`Charge ${CARD}`)).decision, "hold");
    assert.equal((await gate.check(message, { conversation: "another" })).decision, "hold");
    assert.ok(!JSON.stringify(await gate.consent.history()).includes(CARD));
    await gate.consent.withdraw({});
    assert.match(await post(message), /^Charge \[PAYMENT_CARD_1_...\], please$/);
    for (const scope of [{ purposes: ["service.reply"] }, { ...GRANT, categories: ["financial", "contact"] }]) {
      await assert.rejects(gate.consent.grant(scope, { ...NOTICE, once }), code("scope-invalid", "categories"));
    }
    await assert.rejects(gate.consent.grant(GRANT, { ...NOTICE, once: { message, value: EMAIL } }), code("scope-invalid", "once.value"));
  });

  test("what a reply brings in is marked, and kept out of what is stored", async () => {
    const { verdict } = await gate.seal({ url: server.url, body: said(EMAIL) });
    const [{ placeholder }] = verdict.findings;
    const reply = `I wrote to ${placeholder} and to ${OTHER_EMAIL}, card ${CARD}.`;
    const { decision, text, findings } = await gate.review(reply);
    assert.equal(decision, "send");
    assert.deepEqual(findings.map((f) => reply.slice(f.start, f.end)), [OTHER_EMAIL, CARD]);
    assert.equal(text, reply.replace(OTHER_EMAIL, findings[0].placeholder).replace(CARD, findings[1].placeholder));
    assert.ok(text.includes(placeholder));
    assert.ok((await gate.restore(text, REPLY)).includes(OTHER_EMAIL), "what the bot said is shown again");
  });

  test("a receipt of a choice proposes it again, and only the person grants it", async () => {
    const expiry = { ...GRANT, recipients: ["bot"] };
    await gate.consent.grant(expiry, NOTICE);
    await gate.consent.deny({ categories: ["contact"] });
    const [granted, denied] = await gate.consent.history();
    for (const format of ["dpv", "kantara"]) {
      const receipt = await gate.consent.receipt(granted.record, { format });
      assert.ok(!JSON.stringify(receipt).includes(String(granted.time)), "to the day");
      const later = await gateOf({ interactive: true });
      const [proposal, ...others] = await later.consent.import(JSON.parse(JSON.stringify(receipt)));
      assert.deepEqual(others, []);
      assert.deepEqual(proposal, {
        next: "confirm", state: "granted", scope: expiry, unknown: [], source: granted.record, notice: granted.notice.hash,
        time: granted.time - (granted.time % 86_400_000), expires: granted.expires - (granted.expires % 86_400_000),
      });
      assert.equal(await later.consent.state(CELL), "unknown", "a proposal grants nothing");
      await assert.rejects(later.consent.grant({ purposes: ["service.reply"] }, { ...NOTICE, proposal }), code("scope-invalid", "proposal.scope"));
      await assert.rejects(
        later.consent.grant(expiry, { ...NOTICE, proposal: { ...proposal, next: "none" } }),
        code("options-invalid", "proposal.next"),
      );
      await later.consent.grant(proposal.scope, { ...NOTICE, proposal });
      assert.equal(await later.consent.state(CELL), "granted");
      assert.deepEqual((await later.consent.history()).map(({ method }) => method), ["import"]);
      later.dispose();
    }
    const [refusal] = await gate.consent.import(await gate.consent.receipt(denied.record));
    assert.deepEqual([refusal.next, refusal.scope], ["take", { categories: ["contact"] }]);
    await gate.consent.deny(refusal.scope);
    await assert.rejects(gate.consent.receipt(denied.record, { format: "kantara" }), code("options-invalid", "format"));
    await assert.rejects(gate.consent.receipt("none"), code("options-invalid", "record"));
    await assert.rejects(gate.consent.receipt(granted.record, { format: "pdf" }), code("options-invalid", "format"));
    for (const [wrong, path] of [[undefined, "."], ["{}", "."], [{ version: "KI-CR-v2" }, "version"], [{}, "@context"]]) {
      await assert.rejects(gate.consent.import(wrong), code("receipt-invalid", path));
    }
  });

  test("a policy that shows more ends the choices that it outgrew; an older one is refused", async () => {
    const policy = (change) => { const p = structuredClone(POLICY); change(p); return p; };
    await gate.consent.grant(GRANT, NOTICE);
    const wording = await gate.adopt(policy((p) => { p.purposes[0].title = "To answer you."; }));
    assert.equal(wording.adopted, true);
    assert.deepEqual(wording.changes.whole, ["wording"]);
    assert.equal(await gate.consent.state(CELL), "granted");
    const { changes } = await gate.adopt(policy((p) => { p.version = "2999-01-01"; p.controller.id = "another"; }));
    assert.ok(changes.cells.every(({ change, why }) => change === "superseded" && why.includes("controller-changed")));
    assert.equal(await gate.consent.state(CELL), "superseded");
    assert.match(await post(CARD), /^\[PAYMENT_CARD_1_...\]$/);
    assert.equal((await gate.adopt(policy((p) => { p.version = "2001-01-01"; }))).adopted, false);
    assert.equal((await gate.audit.entries()).at(-1).type, "policy-rollback");
    await assert.rejects(gate.adopt({ ...POLICY, versio: "2" }), code("policy-invalid", "versio"));
  });

  test("the verdict says what the purpose could be served without", async () => {
    assert.deepEqual((await gate.check(`${EMAIL} ${CARD}`)).unneeded, ["financial.payment_card"]);
  });

  test("a child is never asked, and only what a reply needs is kept for it", async () => {
    const child = await gateOf({ interactive: true, age: 12 });
    const { decision, reasons } = await child.check(`${EMAIL} ${CARD}`);
    assert.deepEqual([decision, reasons], ["send", ["MINOR_NO_GUARDIAN", "NECESSARY_MINIMISED"]]);
    child.dispose();
  });

  test("a narrow refusal outlasts a broad grant", async () => {
    await gate.consent.deny({ purposes: ["service.reply"], categories: ["financial.payment_card"] });
    await gate.consent.grant(GRANT, NOTICE);
    assert.equal(await post(`${IBAN} ${CARD}`).then((sent) => sent.replace(/_...\]/, "_…]")), `${IBAN} [PAYMENT_CARD_1_…]`);
  });
});

test("a gate that was disposed of sends nothing and knows nothing", async () => {
  const server = await recorder();
  const gate = await gateOf();
  const request = { url: `${server.url}/chat`, body: said(EMAIL) };
  const sealed = await gate.seal(request);
  const stream = gate.restoreStream(REPLY);
  gate.dispose();
  gate.dispose();
  const { url, ...init } = sealed.request;
  const writer = stream.writable.getWriter();
  const calls = [
    () => gate.check("a"), () => gate.seal(request), () => gate.fetch(url, init), () => gate.fetch(url, { ...init, gate: { ticket: sealed.ticket } }),
    () => gate.restore("a", REPLY), () => gate.consent.state({ purpose: "service.reply", category: "contact" }), () => gate.consent.history(),
    () => gate.consent.deny({}), () => gate.audit.entries(), () => Promise.all([writer.write("a"), stream.readable.getReader().read()]),
  ];
  for (const call of calls) await assert.rejects(call(), code("disposed"));
  assert.deepEqual(server.requests, []);
  await server.close();
});
