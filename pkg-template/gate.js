import { callsTo, fieldsOf, plainData, stringOnly, stringOrNone } from "./engine-calls.js";
import { HushgateError, invalid } from "./error.js";

/** The steps of a gate that stores nothing: each counts at once. */
const inMemory = {
  place: "memory",
  locked: false,
  step: async (conversation, run) => run(),
  settled: async (conversation, run) => run(),
  send: async (conversation, prepare, hand) => hand(prepare()),
  rows: async (owners, run) => run([]),
  close() {},
};

/** The gate over the engine's, with the policy that it was made with, and what loads the engine for records. */
export async function gateOver(engine, policy, records, storage) {
  const { call, dispose } = callsTo(engine);

  // What is given has been read and checked before the engine is entered.
  const step = (name, ...given) => call((gate) => gate[name](...given));
  const journal = storage?.commit ? await (await import("./journal.js")).journalOver(step, storage) : { ...inMemory, ...storage };

  const recorded = async (...call) => (await import("./records.js")).recorded(await records(), ...call);

  async function send(url, options) {
    const { gate: context, ...init } = options ?? {};
    // Read once, as texts: what is checked is what is sent, whatever an object answers the second time.
    const { ticket, ...rest } = fieldsOf(context);
    const request = await textsOf({ url: addressOf(url), method: init.method, headers: init.headers, body: init.body });
    const conversation = nameIn(rest);
    const prepare = () => {
      if (ticket !== undefined) {
        step("redeem", stringOnly(ticket), request);
        return request;
      }
      const { decision, verdict, ...sealing } = step("seal", request, rest);
      if (decision !== "send") throw refusal(verdict);
      step("redeem", sealing.ticket, sealing.request);
      return sealing.request;
    };
    return journal.send(conversation, prepare, (sealed) => handOver(sealed, init));
  }

  /** With a store, another tab can have put another policy in force. */
  const inForce = () => JSON.parse(step("policyInForce") ?? JSON.stringify(policy));

  const exported = () => journal.rows(["audit", "vault"], (rows) => step("exportLog", rows));

  /** Does a step in a conversation that its context names. */
  const within = (context, run) => journal.step(nameIn(context), run);

  return {
    check: async (text, context) => {
      const about = plainData(context);
      return within(about, () => step("check", stringOnly(text), about));
    },
    review: async (text, context) => {
      const about = plainData(context);
      return within(about, () => step("review", stringOnly(text), about));
    },
    seal: async (request, context) => {
      const about = plainData(context);
      const texts = await textsOf(request);
      return within(about, () => step("seal", texts, about));
    },
    fetch: send,
    handOff: async (request, context) => {
      const { to, confirmation, ...about } = fieldsOf(context);
      const given = [await textsOf(request), { ...about, recipient: stringOnly(to) }, stringOrNone(confirmation)];
      return within(about, () => step("handOff", ...given));
    },
    reveal: async (given, context) => {
      const { tool, ...about } = fieldsOf(context);
      const text = typeof given === "string";
      const asked = [text ? given : JSON.stringify(plainData(given)), { ...about, recipient: stringOnly(tool) }];
      const { arguments: revealed, ...rest } = await within(about, () => step("reveal", ...asked));
      return { ...rest, arguments: text || revealed === undefined ? revealed : JSON.parse(revealed) };
    },
    adopt: async (other, options) => {
      const data = plainData(other);
      const { policyKey } = fieldsOf(options);
      const key = stringOrNone(policyKey);
      const holds = await verified(step("signed", data, key));
      const adoption = await journal.settled(undefined, () => step("adopt", data, key, holds));
      if (adoption.adopted) policy = data;
      return adoption;
    },
    restore: async (text, context) => {
      const { as, conversation, recipient } = placeOf(context);
      return journal.step(conversation, () => step("restore", stringOnly(text), as, conversation, recipient));
    },
    restoreStream: (context) => {
      const place = placeOf(context);
      step("checkFormat", place.as);
      let steps;
      const reply = async () => (steps ??= (await import("./reply-stream.js")).replyStream(call, (run) => journal.step(place.conversation, run), place));
      return new TransformStream({
        transform: async (piece, controller) => (await reply()).transform(piece, controller),
        flush: async (controller) => (await reply()).flush(controller),
      });
    },
    consent: {
      grant: async (scope, details) => {
        const given = [plainData(scope), plainData(details), activation()];
        return journal.step(undefined, () => step("grant", ...given));
      },
      deny: async (scope) => {
        const given = plainData(scope);
        return journal.settled(undefined, () => step("deny", given));
      },
      withdraw: async (scope) => {
        const given = plainData(scope);
        return journal.settled(undefined, () => step("withdraw", given));
      },
      state: async (cell) => {
        const { purpose, category, recipient } = fieldsOf(cell);
        return journal.step(undefined, () => step("state", stringOnly(purpose), stringOnly(category), stringOrNone(recipient)));
      },
      mayAsk: async (cell) => {
        const { purpose, category, recipient } = fieldsOf(cell);
        return journal.step(undefined, () => step("mayAsk", stringOnly(purpose), stringOnly(category), stringOrNone(recipient)));
      },
      history: async () => journal.step(undefined, () => step("history")),
      receipt: async (record, options) => recorded("receipt", await journal.step(undefined, () => step("history")), stringOnly(record), inForce(), plainData(options)),
      import: async (receipt) => recorded("proposals", plainData(receipt), inForce()),
    },
    audit: {
      entries: async () => (await exported()).entries,
      export: () => exported(),
      checkpoint: async () => journal.step(undefined, () => step("checkpoint")),
      verify: async (log, anchors = []) => {
        const texts = anchors.map(stringOnly);
        const given = JSON.stringify(log === undefined ? await exported() : plainData(log));
        return (await import("./records.js")).verifiedLog(await records(), given, texts);
      },
    },
    data: {
      erase: async (scope) => {
        const conversation = stringOrNone(fieldsOf(scope).conversation);
        return journal.settled(undefined, () => step("erase", conversation));
      },
    },
    diagnostics: () => ({ storage: journal.place, locks: journal.locked, why: journal.why }),
    dispose: () => {
      dispose();
      journal.close();
    },
  };
}

/** The conversation that a context names; whether it may, the engine says. */
function nameIn(context) {
  return typeof context?.conversation === "string" ? context.conversation : undefined;
}

/** What comes of verifying what the engine says has to be verified; nothing where nothing has to. */
export async function verified(signed) {
  return signed && (await import("./signature.js")).holds(signed);
}

/** A request as the engine takes it: nothing but texts. */
async function textsOf({ url, method = "POST", headers = {}, body } = {}) {
  const texts = { url: resolved(String(url)), method: String(method).toUpperCase(), headers: headersOf(headers), body: jsonOf(body) };
  if (texts.body === undefined) {
    const { textOf } = await import("./body.js");
    const { text, type } = await textOf(body);
    texts.body = text;
    if (type) texts.headers["content-type"] ??= type;
  }
  return texts;
}

/** The address as fetch will read it: tabs dropped, backslashes turned, dots resolved. */
function resolved(url) {
  try {
    return new URL(url, globalThis.location?.href).href;
  } catch {
    // Without a page, a relative address can be sealed, though not fetched.
    return url;
  }
}

function headersOf(headers) {
  try {
    return Object.fromEntries(new Headers(headers));
  } catch (error) {
    throw invalid("headers", "valid headers", error.message);
  }
}

/** The text of a body that is one, or is made of plain values; undefined for any other. */
function jsonOf(body) {
  if (typeof body === "string") return body;
  const kind = typeof body === "object" && body !== null ? Object.getPrototypeOf(body) : undefined;
  if (kind !== Object.prototype && kind !== Array.prototype && kind !== null) return undefined;
  try {
    return JSON.stringify(body);
  } catch {
    // It contains itself, or something that JSON has no words for.
    return undefined;
  }
}

function addressOf(url) {
  if (typeof url === "string" || url instanceof URL) return String(url);
  throw new HushgateError("body-invalid", "pass the address and the body to fetch: a Request's body can't be read before it is sent");
}

/** The one place that sends, and only what was sealed. A redirect would send it on unseen. */
function handOver({ url, ...request }, { signal, credentials, mode, cache, referrerPolicy, keepalive, priority }) {
  const options = { signal, credentials, mode, cache, referrerPolicy, keepalive, priority };
  return globalThis.fetch(url, { ...options, ...request, redirect: "error" });
}

function refusal(verdict) {
  return verdict.decision === "hold"
    ? new HushgateError("held", "the person has to be asked first; nothing was sent", { verdict })
    : new HushgateError("blocked", `nothing was sent: ${verdict.reasons.join(", ")}`, { verdict });
}

/** Where a reply is from, and what it goes into. */
function placeOf(context) {
  const { as, conversation, recipient } = fieldsOf(context);
  return { as: String(as), conversation: stringOrNone(conversation), recipient: stringOnly(recipient) };
}

/** Whether the person acted on the page just now; undefined where there is no browser. */
function activation() {
  if (typeof document === "undefined" && typeof WorkerGlobalScope === "undefined") return undefined;
  return navigator.userActivation?.isActive === true;
}
