// The conversation: what was said, what is sent, and the reply as it streams in.

import { ask } from "./ask.js";
import { byId, el, UNRECORDED, UNRECORDED_CLASSES } from "./dom.js";
import { PURPOSE, RECIPIENT } from "./gate.js";
import { outcome, groupOf } from "./labels.js";
import { pieces, withRestored } from "./marks.js";
import { clearProblem, showProblem } from "./problem.js";
import { deltas } from "./sse.js";

const ENDPOINT = "/v1/chat/completions";

/** How close to its end the transcript must be to follow what is added, in pixels. */
const FOLLOW_WITHIN = 96;

/**
 * @param {object} host
 * @param {Gate} host.gate
 * @param {() => ReturnType<typeof import("./composer.js").createComposer>} host.composer
 * @param {() => void} host.recorded   something was sent or chosen: the log and the choices have changed
 */
export function createChat({ gate, composer, recorded }) {
  const transcript = byId("transcript");
  const stop = byId("stop");
  const sendButton = byId("send");
  const announcer = byId("reply-status");
  const context = { purpose: PURPOSE, recipient: RECIPIENT, conversation: crypto.randomUUID() };
  const toShow = { conversation: context.conversation, recipient: RECIPIENT, as: "text" };

  // User messages as typed; replies as received, with their placeholders. Originals are put in only where text is shown.
  const messages = [];

  const previous = () => messages.findLast((message) => message.role === "assistant")?.content;
  const check = (text) => gate.check(text, { ...context, previous: previous() });

  async function send(text) {
    clearProblem();
    composer().lock(true);
    const stopping = new AbortController();
    const outgoing = [...messages, { role: "user", content: text }];
    try {
      const response = await sendAgreed(outgoing, stopping.signal);
      if (!response) return;
      if (!response.ok) {
        await response.body?.cancel();
        showProblem(null, "server");
        return;
      }
      // After the send, so that placeholders and choices are those the message left with.
      const verdict = await check(text);
      messages.push({ role: "user", content: text });
      addUserBubble(text, verdict);
      // An example may have been picked meanwhile: it is the next draft.
      if (composer().text === text) composer().text = "";
      composer().lock(false);
      composer().focus();
      await receive(response, stopping);
    } finally {
      composer().unlock();
      recorded();
    }
  }

  /** The response, or null where the person put the question off or the message could not be sent. */
  async function sendAgreed(outgoing, signal) {
    for (;;) {
      try {
        return await gate.fetch(ENDPOINT, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ model: "demo", stream: true, messages: outgoing }),
          signal,
          gate: context,
        });
      } catch (error) {
        const held = error?.code === "held" && error.verdict?.ask.length > 0;
        if (!held) {
          showProblem(error, "network");
          return null;
        }
        if (!(await settle(error.verdict))) return null;
      }
    }
  }

  /** Asks, and hands the answer to the gate. Whether to send again. */
  async function settle(verdict) {
    composer().hidden = true;
    try {
      const { choice, notice } = await ask(verdict);
      if (choice === "later") return false;
      const scope = {
        purposes: [...new Set(verdict.ask.map((cell) => cell.purpose))],
        categories: [...new Set(verdict.ask.map((cell) => cell.category))],
        recipients: [RECIPIENT],
      };
      if (choice === "share") await gate.consent.grant(scope, { notice, surface: "composer" });
      else await gate.consent.deny(scope);
      recorded();
      return true;
    } catch (error) {
      composer().hidden = false;
      showProblem(error, "consent");
      return false;
    } finally {
      composer().hidden = false;
      if (byId("error").hidden) composer().focus();
    }
  }

  async function receive(response, stopping) {
    const text = el("p", { class: "bubble-text", dir: "auto" });
    const bubble = addBubble("bot", text);
    bubble.append(el("span", { class: "typing", "aria-hidden": "true" }, el("i"), el("i"), el("i")));
    const stopNow = () => stopping.abort();
    showStop(true);
    stop.addEventListener("click", stopNow);

    const restoring = gate.restoreStream(toShow);
    const writer = restoring.writable.getWriter();
    const shown = showStream(restoring.readable, text, bubble);
    let raw = "";
    let failure = null;
    try {
      for await (const piece of deltas(response.body)) {
        raw += piece;
        await writer.write(piece);
      }
    } catch (error) {
      failure = error;
    }
    try {
      // Also after a stop: what was held back as the start of a placeholder belongs to the reply.
      await writer.close();
      await shown;
      text.replaceChildren(await withRestored(raw, (part) => gate.restore(part, toShow)));
    } catch (error) {
      // What can't be restored is shown with its placeholders.
      text.textContent = raw;
      failure ??= error;
    }
    stop.removeEventListener("click", stopNow);
    showStop(false);

    if (raw) messages.push({ role: "assistant", content: raw });
    bubble.querySelector(".typing")?.remove();
    bubble.removeAttribute("aria-busy");
    bubble.dataset.done = "";
    if (stopping.signal.aborted) bubble.append(el("p", { class: "bubble-note" }, raw ? "Stopped" : "Stopped before the reply"));
    else if (failure) {
      if (!raw) bubble.remove();
      showProblem(failure, "reply");
    }
    announcer.textContent = stopping.signal.aborted ? "Reply stopped." : failure ? "" : "Reply complete.";
    follow();
  }

  async function showStream(readable, text, bubble) {
    const reader = readable.getReader();
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      const following = atEnd();
      bubble.querySelector(".typing")?.remove();
      text.append(value);
      if (following) follow();
    }
  }

  function addUserBubble(typed, verdict) {
    const text = el("p", { class: "bubble-text", dir: "auto" });
    for (const [piece, finding] of pieces(typed, verdict.findings)) {
      text.append(finding ? markedWithTag(piece, finding) : piece);
    }
    addBubble("user", text);
    announcer.textContent = "Sent.";
  }

  function addBubble(who, text) {
    const bubble = el("article", { class: `message ${who} ${UNRECORDED_CLASSES}`, ...UNRECORDED, "aria-busy": who === "bot" ? "true" : null },
      el("h3", { class: "hidden-text" }, who === "user" ? "You" : "Bot"), text);
    transcript.append(bubble);
    follow();
    return bubble;
  }

  let followed = true;
  transcript.addEventListener("scroll", () => { followed = atEnd(); });
  // The dock below grows and shrinks; the newest line stays in sight.
  new ResizeObserver(() => { if (followed && messages.length) follow(); }).observe(transcript);

  const atEnd = () => transcript.scrollHeight - transcript.scrollTop - transcript.clientHeight < FOLLOW_WITHIN;

  function follow() {
    transcript.scrollTop = transcript.scrollHeight;
  }

  function showStop(streaming) {
    const hadFocus = document.activeElement === stop;
    stop.hidden = !streaming;
    sendButton.hidden = streaming;
    if (hadFocus) composer().focus();
  }

  return { send, check };
}

/** A finding as typed, and beside it what left in its place. */
function markedWithTag(piece, finding) {
  const { name, words } = outcome(finding);
  const sent = finding.placeholder ?? (name === "removed" ? "[REMOVED]" : words);
  const look = finding.placeholder ? "placeholder" : name === "removed" ? "removed" : "plain";
  return el("span", { class: "swap" },
    el("mark", { class: "mark", "data-group": groupOf(finding.category) }, piece),
    el("span", { class: `tag ${look}` }, el("span", { class: "hidden-text" }, " left as "), sent));
}
