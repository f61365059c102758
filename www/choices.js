// "Your choices": for each thing the policy asks for, its state, and both answers one click away.

import { byId, el } from "./dom.js";
import { RECIPIENT } from "./gate.js";
import { categoryWords, choiceOf, joined } from "./labels.js";

const STATES = { unknown: "Not chosen yet. You are asked when it comes up.", shared: "Shared with the bot.", hidden: "Hidden from the bot." };

/**
 * @param {object} host
 * @param {Gate} host.gate
 * @param {Policy} host.policy
 * @param {() => void} host.chosen   a choice was recorded
 * @param {(error: unknown) => void} host.trouble
 */
export function createChoices({ gate, policy, chosen, trouble }) {
  const toggle = byId("choices-toggle");
  const panel = byId("choices");
  const rows = policy.purposes.flatMap((purpose) => (purpose.optional ?? []).map((category) => makeRow(purpose, category)));
  byId("choice-rows").replaceChildren(...rows.map((row) => row.element));

  const required = [...new Set(policy.purposes.flatMap((purpose) => purpose.required ?? []))].map(categoryWords);
  byId("choice-note").textContent =
    (required.length ? `Needed to answer you, so not a choice: ${joined(required)}. ` : "") + "Passwords, tokens and keys never leave this device.";

  function makeRow(purpose, category) {
    const words = categoryWords(category);
    const name = words.charAt(0).toUpperCase() + words.slice(1);
    const scope = { purposes: [purpose.id], categories: [category], recipients: [RECIPIENT] };
    const state = el("p", { class: "small" });
    const hide = el("button", { type: "button", "aria-pressed": "false" }, "Hide");
    const share = el("button", { type: "button", "aria-pressed": "false" }, "Share");
    const element = el("div", { class: "choice", "data-category": category, role: "group", "aria-label": name },
      el("div", {}, el("p", { class: "choice-name" }, name), state), el("div", { class: "switch" }, hide, share));
    let now = "unknown";

    const choose = async (change) => {
      try {
        await change();
        chosen();
      } catch (error) {
        trouble(error);
      }
    };
    // The notice is what stands in the row, word for word.
    share.addEventListener("click", () => choose(() =>
      gate.consent.grant(scope, { notice: `${name}: share with the bot. ${purpose.title}`, surface: "choices" })));
    hide.addEventListener("click", () => choose(() => (now === "shared" ? gate.consent.withdraw(scope) : gate.consent.deny(scope))));

    return {
      element,
      async refresh() {
        now = choiceOf(await gate.consent.state({ purpose: purpose.id, category, recipient: RECIPIENT }));
        element.dataset.state = now;
        state.textContent = STATES[now];
        hide.setAttribute("aria-pressed", String(now === "hidden"));
        share.setAttribute("aria-pressed", String(now === "shared"));
      },
    };
  }

  toggle.addEventListener("click", () => {
    const open = panel.hidden;
    panel.hidden = !open;
    toggle.setAttribute("aria-expanded", String(open));
  });
  toggle.disabled = false;

  return { refresh: () => Promise.all(rows.map((row) => row.refresh())) };
}
