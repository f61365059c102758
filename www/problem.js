// What went wrong, in plain words, with the code that finds it in the README.

import { byId } from "./dom.js";

/** What happened, and what to do; keyed by the gate's codes, then by the page's own steps. */
const TEXTS = {
  held: ["This message waits for your choice", "Nothing was sent. Send it again to be asked."],
  blocked: ["This message can't be sent", "Nothing was sent, and your text is still here. Change it, then send again."],
  "policy-invalid": ["The shop's policy has a mistake", "Nothing can be sent until the shop corrects it."],
  "wasm-missing": ["Hushgate didn't load", "Nothing can be sent without it. Check the connection, then reload the page."],
  "wasm-refused": ["This page forbids Hushgate to run", "Nothing can be sent without it. The shop has to allow 'wasm-unsafe-eval' in its Content-Security-Policy."],
  "wasm-unsupported": ["This browser can't run Hushgate", "Nothing can be sent without it. A newer browser can."],
  "engine-crashed": ["Hushgate stopped", "Nothing was sent. Copy your text, then reload the page: originals and choices of this chat are gone."],
  "no-activation": ["The choice was not recorded", "Nothing was sent. Press the button again."],

  network: ["The server didn't answer", "Your text is still here. If anything left this device, it was only the version under “What the bot will see”. Check the connection, then send again."],
  server: ["The server refused the request", "It got only the version under “What the bot will see”. Your text is still here: send it again in a moment."],
  reply: ["The reply broke off", "What had arrived is shown. Send your message again for the rest."],
  check: ["Your message can't be checked", "Nothing was sent, and nothing is sent unchecked. Reload the page if this stays."],
  consent: ["The choice was not recorded", "Nothing was sent. Try again; if this stays, reload the page."],
  log: ["The log can't be read", "Your messages are not affected. Reload the page if this stays."],
  import: ["Hushgate didn't load", "Nothing can be sent without it. Check the connection, then reload the page."],
  policy: ["The shop's policy can't be read", "Nothing can be sent without it. Reload the page; if this stays, tell the shop."],
};

/** The code to show for an error: the gate's own, else the one of the step that failed. */
export function codeOf(error, step) {
  return error?.name === "HushgateError" && error.code ? error.code : step;
}

/**
 * Shows a problem, and moves focus to it unless `typing`: focus stays where one types. `starting`: before the gate was
 * ready, so that nothing can be sent at all.
 */
export function showProblem(error, step, { starting = false, typing = false } = {}) {
  const code = codeOf(error, step);
  const fallback = starting
    ? ["Hushgate couldn't start", "Nothing can be sent without it. Reload the page; if this stays, tell the shop."]
    : ["Hushgate stopped this message", "Nothing was sent, and your text is still here. Try again; if this stays, reload the page."];
  const [title, what] = TEXTS[code] ?? fallback;
  byId("error-title").textContent = title;
  byId("error-what").textContent = what;
  // The field of a policy, or the rules that blocked: names, never values.
  const where = error?.path ?? error?.verdict?.reasons?.join(", ");
  byId("error-code").textContent = where ? `${code}: ${where}` : code;
  const card = byId("error");
  byId("error-close").hidden = starting;
  card.hidden = false;
  if (!typing) card.focus();
}

export function clearProblem() {
  byId("error").hidden = true;
}
