// A reply that streams in comes out as the whole reply would, wherever it is cut.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { createGate, HushgateError } from "../../pkg/index.js";
import { recorder } from "./servers.mjs";

const EMAIL = "maria.lopez@example.com";
const CARD = "4111 1111 1111 1111";
const CONTEXT = { conversation: "c", recipient: "bot", as: "text" };
const POLICY = {
  version: "1",
  controller: { id: "shop", name: "Shop", contact: "privacy@shop.example" },
  recipients: [{ id: "bot", name: "Bot" }],
  purposes: [{ id: "service.reply", title: "To answer.", basis: "contract", recipients: ["bot"], required: ["contact"] }],
};

describe("a reply as it streams in", () => {
  let gate;
  let email;
  let card;
  before(async () => {
    const server = await recorder();
    gate = await createGate({ policy: POLICY });
    await gate.fetch(`${server.url}/chat`, { body: { text: `${EMAIL} ${CARD}` }, gate: { conversation: "c" } });
    await server.close();
    [email, card] = JSON.parse(server.requests[0].body).text.split(" ");
    assert.equal(await gate.restore(`${email} ${card}`, CONTEXT), `${EMAIL} ${CARD}`);
  });
  after(() => gate.dispose());

  async function streamed(pieces, context = CONTEXT) {
    const stream = gate.restoreStream(context);
    const written = (async () => {
      const writer = stream.writable.getWriter();
      for (const piece of pieces) await writer.write(piece);
      await writer.close();
    })();
    const read = (async () => {
      let out = "";
      for await (const piece of stream.readable) out += piece;
      return out;
    })();
    const [out] = await Promise.all([read, written]);
    return out;
  }

  const replies = () => {
    const [name, other] = [email.slice(1, -1), card.slice(1, -1)];
    return {
      "as they were sent": `Hi 😀, I wrote to ${email} about ${card}. 👩‍👩‍👧 né`,
      "back to back": `${email}${card}${email}`,
      "bent": `\\[${name.replaceAll("_", "\\_")}\\] **${other.toLowerCase()}** 【${name}】😀`,
      "look-alikes": `[EMAIL_7_${name.slice(-3)}] ${name}_2 X${name} [ [[ ${email.slice(0, -4)} 😀[`,
      "cut off": `the address is ${email.slice(0, -1)}`,
      "surrogates that stand alone": `\uD83D ${email} \uDE00\uD83D`,
    };
  };

  for (const name of ["as they were sent", "back to back", "bent", "look-alikes", "cut off", "surrogates that stand alone"]) {
    test(`is the same cut in two or three anywhere: ${name}`, async () => {
      const reply = replies()[name];
      const whole = await gate.restore(reply, CONTEXT);
      for (let a = 0; a <= reply.length; a += 1) {
        assert.equal(await streamed([reply.slice(0, a), reply.slice(a)]), whole, `cut at ${a}`);
        for (let b = a; b <= reply.length; b += 7) {
          assert.equal(await streamed([reply.slice(0, a), reply.slice(a, b), reply.slice(b)]), whole, `cut at ${a} and ${b}`);
        }
      }
      assert.equal(await streamed(reply.split("")), whole, "unit by unit");
    });
  }

  test("restores what it should", async () => {
    assert.equal(await streamed([replies()["as they were sent"]]), `Hi 😀, I wrote to ${EMAIL} about ${CARD}. 👩‍👩‍👧 né`);
    assert.equal(await streamed([replies()["look-alikes"]]), replies()["look-alikes"]);
    assert.equal(await streamed([]), "");
    assert.equal(await streamed(["", "", ""]), "");
  });

  test("is at most a placeholder behind, and never ahead", async () => {
    const longest = Math.max(email.length, card.length);
    const reply = `Hi 😀, [EMAIL] [ EMAIL_9 ${email} [[ and ${card}: that is all there is, and nothing else comes.`;
    const whole = await gate.restore(reply, CONTEXT);
    const stream = gate.restoreStream(CONTEXT);
    let out = "";
    const read = (async () => { for await (const piece of stream.readable) out += piece; })();
    const writer = stream.writable.getWriter();
    for (let end = 1; end <= reply.length; end += 1) {
      await writer.write(reply[end - 1]);
      await new Promise(setImmediate);
      assert.ok(whole.startsWith(out), `${out} after ${reply.slice(0, end)}`);
      // What came more than a placeholder ago is out: at least as much as it restores to.
      const settled = reply.slice(0, Math.max(0, end - longest));
      const due = settled.replaceAll(email, EMAIL).replaceAll(card, CARD);
      const cut = Math.max(due.lastIndexOf(email.slice(0, 6)), due.lastIndexOf(card.slice(0, 6)));
      const least = /\[(EMAIL_1|PAYMENT_CARD_1)[^\]]*$/.test(due) ? cut : due.length;
      assert.ok(out.length >= least, `${JSON.stringify(out)} after ${JSON.stringify(reply.slice(0, end))}`);
    }
    await writer.close();
    await read;
    assert.equal(out, whole);
  });

  test("gives nothing of another conversation", async () => {
    const reply = replies()["as they were sent"];
    assert.equal(await streamed([reply.slice(0, 25), reply.slice(25)], { ...CONTEXT, conversation: "d" }), reply);
    assert.equal(await streamed([reply], { recipient: "bot", as: "text" }), reply);
  });

  test("may be opened before the request is sent", async () => {
    const server = await recorder();
    const own = await createGate({ policy: POLICY });
    const stream = own.restoreStream({ recipient: "bot", as: "text" });
    await own.fetch(`${server.url}/chat`, { body: { text: EMAIL } });
    const placeholder = JSON.parse(server.requests[0].body).text;
    const writer = stream.writable.getWriter();
    const text = (async () => { let out = ""; for await (const piece of stream.readable) out += piece; return out; })();
    await writer.write(placeholder.slice(0, 5));
    await writer.write(placeholder.slice(5));
    await writer.close();
    assert.equal(await text, EMAIL);
    own.dispose();
    await server.close();
  });

  test("takes texts only, and a recipient of the policy only", async () => {
    const is = (expected) => (error) => error instanceof HushgateError && error.code === expected;
    await assert.rejects(streamed([new Uint8Array([65])]), is("text-invalid"));
    await assert.rejects(streamed(["a"], { ...CONTEXT, recipient: "nobody" }), is("unknown-recipient"));
    assert.throws(() => gate.restoreStream({ as: "text" }), is("text-invalid"));
  });
});
