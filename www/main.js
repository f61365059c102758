// Puts the page together. Nothing here or below decides what may leave: the gate does, and the page shows it.

import { createChat } from "./chat.js";
import { createChoices } from "./choices.js";
import { createComposer } from "./composer.js";
import { byId, el } from "./dom.js";
import { EXAMPLES } from "./examples.js";
import { showGateState, startGate } from "./gate.js";
import { showLog } from "./log.js";
import { clearProblem, showProblem } from "./problem.js";
import { showReceived } from "./received.js";
import { startViews } from "./views.js";

let gate = null;
let chat = null;
let choices = null;

const composer = createComposer({
  check: (text) => chat.check(text),
  send: (text) => void chat.send(text),
  trouble: (error) => showProblem(error, "check", { typing: true }),
});

function recorded() {
  composer.recheck();
  choices.refresh().catch((error) => showProblem(error, "consent"));
  showLog(gate).catch((error) => showProblem(error, "log"));
}

function fillExamples() {
  const menu = byId("examples-menu");
  for (const id of ["examples", "examples-again"]) {
    byId(id).replaceChildren(...EXAMPLES.map(({ title, hint, text }) => {
      const button = el("button", { type: "button", class: "example" }, el("span", {}, title), el("span", { class: "small" }, hint));
      button.disabled = gate === null;
      button.addEventListener("click", () => {
        menu.open = false;
        composer.text = text;
        composer.focus();
      });
      return el("li", {}, button);
    }));
  }
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
}

byId("error-close").addEventListener("click", () => {
  clearProblem();
  composer.focus();
});

startViews((view) => {
  if (view === "log" && gate) showLog(gate).catch((error) => showProblem(error, "log"));
});
showReceived();

try {
  const started = await startGate();
  gate = started.gate;
  chat = createChat({ gate, composer: () => composer, recorded });
  choices = createChoices({ gate, policy: started.policy, chosen: recorded, trouble: (error) => showProblem(error, "consent") });
  await choices.refresh();
  composer.start();
  showGateState("ready");
} catch (error) {
  // The composer stays as index.html has it: disabled.
  showGateState("failed");
  showProblem(error.cause ?? error, error.step ?? "start", { starting: true });
}
fillExamples();
