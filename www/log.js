// The gate's own record, as a table.

import { byId, el } from "./dom.js";

const TYPES = { sealed: "Checked", "handed-off": "Sent", aborted: "Not sent", consent: "Choice", policy: "New policy", "policy-rollback": "Old policy refused", withheld: "Kept back" };
const DECISIONS = { send: "Send", hold: "Ask first", block: "Stop" };
const MINUTE_MS = 60_000;

const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });

/** Shows the entries, newest first. */
export async function showLog(gate) {
  const entries = await gate.audit.entries();
  const place = byId("log");
  byId("log-empty").hidden = entries.length > 0;
  place.querySelector("table")?.remove();
  if (entries.length === 0) return;
  const head = el("tr", {}, ...["#", "Time", "What", "Decision", "Found"].map((name) => el("th", { scope: "col" }, name)));
  place.append(el("table", {}, el("thead", {}, head), el("tbody", {}, ...[...entries].reverse().map(line))));
}

function line(entry) {
  const counts = Object.entries(entry.counts).filter(([, count]) => count > 0);
  const time = new Date(entry.minute * MINUTE_MS);
  return el("tr", { "data-type": entry.type },
    el("td", { class: "number" }, String(entry.sequence)),
    el("td", {}, el("time", { datetime: time.toISOString() }, clock.format(time))),
    el("td", {}, TYPES[entry.type] ?? entry.type),
    el("td", {}, entry.type === "consent" ? "" : el("span", { class: "decision", "data-decision": entry.decision }, DECISIONS[entry.decision] ?? entry.decision)),
    el("td", {}, counts.map(([category, count]) => `${category}\u00a0${count}`).join(", "), reasons(entry)));
}

function reasons(entry) {
  // Long codes may break after an underscore.
  const broken = (entry.reasons ?? []).join(" ").split(/(?<=_)/).flatMap((part) => [part, el("wbr")]);
  return broken.length ? el("span", { class: "reasons" }, ...broken) : "";
}
