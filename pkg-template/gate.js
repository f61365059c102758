import { callsTo, stringOnly } from "./engine-calls.js";
import { HushgateError } from "./error.js";

/** How often a request is sealed again when a choice is made in between. */
const ATTEMPTS = 3;

/** The gate over the engine's. */
export function gateOver(engine) {
  const { call, dispose } = callsTo(engine);

  const seal = async (request, context) => call((gate) => gate.seal(plain(request), context));
  const redeem = (ticket, request) => call((gate) => gate.redeem(ticket, plain(request)));

  async function send(url, { gate: context = {}, ...init } = {}) {
    const given = { url: addressOf(url), method: init.method, headers: init.headers, body: init.body };
    const { ticket, ...rest } = context;
    if (ticket !== undefined) {
      redeem(ticket, given);
      return handOver(plain(given), init);
    }
    for (let attempt = 1; ; attempt += 1) {
      const sealed = await seal(given, rest);
      if (sealed.decision !== "send") throw refusal(sealed.verdict);
      try {
        redeem(sealed.ticket, sealed.request);
      } catch (error) {
        if (error.code === "ticket-stale" && attempt < ATTEMPTS) continue;
        throw error;
      }
      return handOver(sealed.request, init);
    }
  }

  return {
    check: async (text, context) => call((gate) => gate.check(stringOnly(text), context)),
    seal,
    fetch: send,
    restore: async (text, context) => {
      const { conversation, recipient } = textOnly(context);
      return call((gate) => gate.restore(stringOnly(text), conversation, recipient));
    },
    restoreStream: (context) => replyStream(call, textOnly(context)),
    consent: {
      grant: async (scope, details) => call((gate) => gate.grant(scope, details, activation())),
      deny: async (scope) => call((gate) => gate.deny(scope)),
      withdraw: async (scope) => call((gate) => gate.withdraw(scope)),
      state: async ({ purpose, category, recipient }) =>
        call((gate) => gate.state(stringOnly(purpose), stringOnly(category), recipient)),
      history: async () => call((gate) => gate.history()),
    },
    audit: { entries: async () => call((gate) => gate.entries()) },
    dispose,
  };
}

/** A request as the engine takes it: nothing but texts. */
function plain({ url, method = "POST", headers = {}, body }) {
  if (body === undefined || body === null || ArrayBuffer.isView(body) || Object.prototype.toString.call(body).match(/ (Blob|FormData|ReadableStream|ArrayBuffer|URLSearchParams)\]/)) {
    throw new HushgateError("body-invalid", "only a JSON body can be read, and what can't be read is not sent");
  }
  return {
    url: String(url),
    method: String(method).toUpperCase(),
    headers: Object.fromEntries(new Headers(headers)),
    body: typeof body === "string" ? body : JSON.stringify(body),
  };
}

function addressOf(url) {
  if (typeof url === "string" || url instanceof URL) return String(url);
  throw new HushgateError("body-invalid", "pass the address and the body to fetch: a Request's body can't be read before it is sent");
}

/** The one place from which anything is sent, with what was sealed and nothing else. Redirects would send it on unseen. */
function handOver({ url, method, headers, body }, { signal, credentials, mode, cache, referrerPolicy, keepalive, priority }) {
  const given = { signal, credentials, mode, cache, referrerPolicy, keepalive, priority };
  const options = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return globalThis.fetch(url, { ...options, method, headers, body, redirect: "error" });
}

function refusal(verdict) {
  return verdict.decision === "hold"
    ? new HushgateError("held", "the person has to be asked first; nothing was sent", { verdict })
    : new HushgateError("blocked", `nothing was sent: ${verdict.reasons.join(", ")}`, { verdict });
}

function textOnly({ as, conversation, recipient } = {}) {
  if (as !== "text") {
    throw new HushgateError("restore-unsupported", `originals can be restored into plain text only (as: "text"), not ${JSON.stringify(as)}`);
  }
  return { conversation, recipient: stringOnly(recipient) };
}

/** Whether the person acted on the page just now; undefined where there is no page. */
function activation() {
  if (typeof document === "undefined") return undefined;
  return navigator.userActivation?.isActive === true;
}

function replyStream(call, { conversation, recipient }) {
  let reply;
  let high = "";
  // Opened with the first piece: by then the request has been sent, and its placeholders are good.
  const open = () => (reply ??= call((gate) => gate.restoreStream(conversation, recipient)));
  return new TransformStream({
    transform(piece, controller) {
      // A piece can end in the middle of a surrogate pair.
      const text = high + stringOnly(piece);
      high = /[\uD800-\uDBFF]$/.test(text) ? text.slice(-1) : "";
      const restored = call(() => open().push(high ? text.slice(0, -1) : text));
      if (restored) controller.enqueue(restored);
    },
    flush(controller) {
      if (!reply && !high) return;
      const restored = call(() => open().push(high) + open().finish());
      if (restored) controller.enqueue(restored);
    },
  });
}
