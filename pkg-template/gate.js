import { callsTo, fieldsOf, plainData, stringOnly, stringOrNone } from "./engine-calls.js";
import { HushgateError, invalid } from "./error.js";

/** How often a request is sealed again when a choice is made in between. */
const ATTEMPTS = 3;

/** The gate over the engine's, with the policy that it was made with, and what loads the engine for records. */
export function gateOver(engine, policy, records) {
  const { call, dispose } = callsTo(engine);

  // What is given has been read and checked before the engine is entered.
  const step = (name, ...given) => call((gate) => gate[name](...given));

  const recorded = async (...call) => (await import("./records.js")).recorded(await records(), ...call);

  async function send(url, options) {
    const { gate: context, ...init } = options ?? {};
    // Read once, as texts: what is checked is what is sent, whatever an object answers the second time.
    const { ticket, ...rest } = fieldsOf(context);
    const request = await textsOf({ url: addressOf(url), method: init.method, headers: init.headers, body: init.body });
    if (ticket !== undefined) {
      step("redeem", stringOnly(ticket), request);
      return handOver(request, init);
    }
    for (let attempt = 1; ; attempt += 1) {
      const { decision, verdict, ...sealing } = step("seal", request, rest);
      if (decision !== "send") throw refusal(verdict);
      try {
        step("redeem", sealing.ticket, sealing.request);
      } catch (error) {
        if (error.code === "ticket-stale" && attempt < ATTEMPTS) continue;
        throw error;
      }
      return handOver(sealing.request, init);
    }
  }

  return {
    check: async (text, context) => step("check", stringOnly(text), plainData(context)),
    review: async (text, context) => step("review", stringOnly(text), plainData(context)),
    seal: async (request, context) => {
      const about = plainData(context);
      return step("seal", await textsOf(request), about);
    },
    fetch: send,
    adopt: async (other) => {
      const given = plainData(other);
      const adoption = step("adopt", given);
      if (adoption.adopted) policy = given;
      return adoption;
    },
    restore: async (text, context) => {
      const { as, conversation, recipient } = placeOf(context);
      return step("restore", stringOnly(text), as, conversation, recipient);
    },
    restoreStream: (context) => {
      const place = placeOf(context);
      step("checkFormat", place.as);
      let steps;
      const reply = async () => (steps ??= (await import("./reply-stream.js")).replyStream(call, place));
      return new TransformStream({
        transform: async (piece, controller) => (await reply()).transform(piece, controller),
        flush: async (controller) => (await reply()).flush(controller),
      });
    },
    consent: {
      grant: async (scope, details) => step("grant", plainData(scope), plainData(details), activation()),
      deny: async (scope) => step("deny", plainData(scope)),
      withdraw: async (scope) => step("withdraw", plainData(scope)),
      state: async (cell) => {
        const { purpose, category, recipient } = fieldsOf(cell);
        return step("state", stringOnly(purpose), stringOnly(category), stringOrNone(recipient));
      },
      history: async () => step("history"),
      receipt: async (record, options) => recorded("receipt", step("history"), stringOnly(record), policy, plainData(options)),
      import: async (receipt) => recorded("proposals", plainData(receipt), call(() => policy)),
    },
    audit: { entries: async () => step("entries") },
    dispose,
  };
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
