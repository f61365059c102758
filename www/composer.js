// The box one types in: marks what the gate finds, says what will happen to it, and shows what the bot will see.

import { byId, el, icon } from "./dom.js";
import { asSent, carried, marked } from "./marks.js";
import { counted, groupOf, isAsked, outcome, typeName } from "./labels.js";

/** How long the count must stand still before it is announced, so that typing isn't talked over. */
const ANNOUNCE_AFTER_MS = 600;

/**
 * @param {object} host
 * @param {(text: string) => Promise<Verdict>} host.check   a dry run of the gate
 * @param {(text: string) => void} host.send
 * @param {(error: unknown) => void} host.trouble
 */
export function createComposer(host) {
  const form = byId("composer-form");
  const box = byId("composer");
  const mirror = byId("mirror");
  const scroller = box.parentElement;
  const sendButton = byId("send");
  const chips = byId("chips");
  const status = byId("status");
  const preview = byId("preview");
  const previewText = byId("preview-text");

  let ready = false;
  let busy = false;
  let drawn = { text: "", findings: [] };
  let version = 0;
  let frame = 0;
  let checking = false;
  let announcement = 0;

  function draw(text, findings) {
    drawn = { text, findings };
    // A trailing line end makes no line of its own in a block, but does in a textarea.
    mirror.replaceChildren(marked(text, findings), "\u200b");
    // The mirror grows the box; the box itself must never scroll, or the two would part.
    box.scrollTop = 0;
  }

  function changed() {
    draw(box.value, carried(drawn.findings, drawn.text, box.value));
    version += 1;
    form.toggleAttribute("data-filled", box.value !== "");
    updateSend();
    schedule();
  }

  function schedule() {
    if (!ready || frame || checking) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      void check();
    });
  }

  async function check() {
    const asked = version;
    const text = box.value;
    checking = true;
    try {
      const verdict = text === "" ? null : await host.check(text);
      if (asked === version) show(text, verdict);
    } catch (error) {
      if (asked === version) {
        show(text, null);
        host.trouble(error);
      }
    } finally {
      checking = false;
    }
    if (asked !== version) schedule();
  }

  function show(text, verdict) {
    const findings = verdict?.findings ?? [];
    draw(text, findings);
    chips.replaceChildren(...findings.map((finding) => chip(finding, outcome(finding))));
    previewText.replaceChildren(verdict ? asSent(verdict.text) : "");
    preview.toggleAttribute("data-filled", Boolean(verdict));
    const asks = findings.filter(isAsked).length;
    announce(findings.length === 0 ? "" : counted(findings.length, "thing found", "things found") + (asks ? `, ${asks} to ask about` : ""));
  }

  // Counts only: a screen reader speaks this aloud.
  function announce(words) {
    clearTimeout(announcement);
    announcement = setTimeout(() => {
      if (status.textContent !== words) status.textContent = words;
    }, words === "" ? 0 : ANNOUNCE_AFTER_MS);
  }

  function chip(finding, { name, words }) {
    const button = el("button", { type: "button", title: "Select it in the message" },
      icon(groupOf(finding.category)), el("span", {}, typeName(finding.type)), el("span", { class: "chip-words" }, el("span", { "aria-hidden": "true" }, "→ "), words));
    button.addEventListener("click", () => {
      box.focus();
      box.setSelectionRange(finding.start, finding.end);
    });
    return el("li", { class: "chip", "data-type": finding.type, "data-outcome": name, "data-group": groupOf(finding.category) }, button);
  }

  function updateSend() {
    sendButton.disabled = !ready || busy || box.value.trim() === "";
    box.disabled = !ready;
    box.readOnly = busy;
  }

  function submit() {
    if (!sendButton.disabled) host.send(box.value);
  }

  function showCaret() {
    // The scroller holds both layers; browsers follow the caret while typing, this covers values set from outside.
    scroller.scrollTop = scroller.scrollHeight;
  }

  box.addEventListener("input", changed);
  box.addEventListener("scroll", () => { box.scrollTop = 0; });
  box.addEventListener("keydown", (event) => {
    // 229: Safari ends a composition before the keydown of the Enter that confirmed it.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    submit();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  // The padding around the box belongs to it, for a pointer.
  scroller.addEventListener("pointerdown", (event) => {
    if (event.target !== scroller || box.disabled) return;
    event.preventDefault();
    box.focus();
  });

  return {
    get text() { return box.value; },
    set text(value) {
      box.value = value;
      changed();
      showCaret();
    },
    /** From now on the gate is there to check and send. */
    start() {
      ready = true;
      changed();
    },
    /** While a message is under way its text can't be edited; while a reply streams only sending waits. */
    lock(whole) {
      busy = true;
      updateSend();
      box.readOnly = whole;
    },
    unlock() {
      busy = false;
      updateSend();
    },
    /** The same text may be decided differently now: a choice was made. */
    recheck() {
      version += 1;
      schedule();
    },
    focus() { box.focus(); },
    set hidden(value) { form.hidden = value; },
  };
}
