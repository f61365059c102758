// Starts Hushgate for this page, and names what it is used for.

import { byId } from "./dom.js";

/** Whom a message goes to and what for: ids of policy.json. */
export const PURPOSE = "service.reply";
export const RECIPIENT = "bot";

/** A step of the start that failed, with the error of the step. */
class StartError extends Error {
  constructor(step, cause) {
    super(step, { cause });
    this.step = step;
  }
}

const step = (name, promise) => promise.catch((error) => { throw new StartError(name, error); });

/** The gate and its policy. Rejects with `{ step, cause }`. */
export async function startGate() {
  const [{ createGate }, policy] = await Promise.all([
    // Not a static import: if the package doesn't load, the page still has to say so.
    step("import", import("hushgate")),
    step("policy", fetch("policy.json").then((response) => {
      if (!response.ok) throw new Error(`policy.json: ${response.status}`);
      return response.json();
    })),
  ]);
  const gate = await step("start", createGate({ policy, interactive: true }));
  return { gate, policy };
}

const WORDS = { starting: "Hushgate starting", ready: "Hushgate on", failed: "Hushgate off: nothing can be sent" };

export function showGateState(state) {
  byId("gate-state").dataset.state = state;
  byId("gate-words").textContent = WORDS[state];
}
