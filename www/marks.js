// Text with stretches of it marked: findings in what is typed, placeholders in what left, originals in what came back.

import { el } from "./dom.js";
import { groupOf } from "./labels.js";

// Kinds may hold digits: `[IPV4_1_K7Q]`.
const PLACEHOLDER = /(\[[A-Z][A-Z0-9_]*_\d+_[A-Z0-9]{3}\])/;
const SENT_FORMS = /(\[[A-Z][A-Z0-9_]*_\d+_[A-Z0-9]{3}\]|\[REMOVED\])/;

/** `[text, finding or null]` in order. Offsets are UTF-16 units, as the gate counts them. */
export function pieces(text, findings) {
  const result = [];
  let at = 0;
  for (const finding of findings) {
    if (finding.start < at || finding.end > text.length) continue;
    if (finding.start > at) result.push([text.slice(at, finding.start), null]);
    result.push([text.slice(finding.start, finding.end), finding]);
    at = finding.end;
  }
  if (at < text.length) result.push([text.slice(at), null]);
  return result;
}

/** What is typed, with each finding marked. */
export function marked(text, findings) {
  const fragment = document.createDocumentFragment();
  for (const [piece, finding] of pieces(text, findings)) {
    fragment.append(finding ? el("mark", { class: "mark", "data-group": groupOf(finding.category) }, piece) : piece);
  }
  return fragment;
}

/** What left or will leave, with the placeholders and the removals marked. */
export function asSent(text) {
  const fragment = document.createDocumentFragment();
  text.split(SENT_FORMS).forEach((piece, index) => {
    if (index % 2 === 0) fragment.append(piece);
    else fragment.append(el("span", { class: piece === "[REMOVED]" ? "removed" : "placeholder" }, piece));
  });
  return fragment;
}

/** How many placeholders and removals a text holds. */
export function countSent(text) {
  const forms = text.split(SENT_FORMS).filter((_, index) => index % 2 === 1);
  const removed = forms.filter((form) => form === "[REMOVED]").length;
  return { placeholders: forms.length - removed, removed };
}

/**
 * Findings of `before`, moved to where they are in `after`, without those that the edit touched. Marks stay put while the
 * next check is under way.
 */
export function carried(findings, before, after) {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const shift = after.length - before.length;
  const kept = [];
  for (const finding of findings) {
    if (finding.end <= head) kept.push(finding);
    else if (finding.start >= before.length - tail) kept.push({ ...finding, start: finding.start + shift, end: finding.end + shift });
  }
  return kept;
}

/**
 * A reply with the restored values marked.
 *
 * The gate decides on the whole text (a placeholder in an address stays one), so the whole is what is shown; its parts are
 * restored one by one only to find where in it the originals lie. Where that doesn't fit, nothing is marked.
 */
export async function withRestored(raw, restore) {
  const shown = await restore(raw);
  const parts = raw.split(PLACEHOLDER);
  const fragment = document.createDocumentFragment();
  let at = 0;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (part === "") continue;
    const isPlaceholder = index % 2 === 1;
    const original = shown.startsWith(part, at) ? part : await restore(part);
    if (!shown.startsWith(original, at)) return document.createTextNode(shown);
    fragment.append(isPlaceholder && original !== part ? restoredMark(original) : isPlaceholder ? asSent(part) : original);
    at += original.length;
  }
  return at === shown.length ? fragment : document.createTextNode(shown);
}

// The title is the tooltip and the accessible description; the text stays what it is, for copying.
function restoredMark(original) {
  return el("mark", { class: "restored", title: "restored on this device" }, original);
}
