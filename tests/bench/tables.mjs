// Numbers for people, and tables in Markdown.
import { MB } from "./texts.mjs";

function round(number) {
  if (number >= 100) return Math.round(number).toLocaleString("en");
  return String(Number(number.toPrecision(2)));
}

/** Microseconds, in the unit that suits. */
export function time(us) {
  if (us < 1_000) return `${round(us)} µs`;
  if (us < 1_000_000) return `${round(us / 1_000)} ms`;
  return `${round(us / 1_000_000)} s`;
}

/** Megabytes (of 1,048,576 bytes) a second. */
export const rate = (us, bytes) => `${round(bytes / MB / (us / 1_000_000))} MB/s`;

/** How many times as long as Hushgate a library takes; below 1 it is quicker. */
export const times = (us, base) => `${round(us / base)}×`;

/** One result of run-one.mjs. */
export function cell(result, base, showRate) {
  if (result === undefined) return "–";
  if (result.failed) return `fails: ${result.failed.replaceAll("|", "/").slice(0, 60)}`;
  const ratio = (us) => (base?.us && base !== result ? ` (${times(us, base.us)})` : "");
  if (result.over) return `> ${result.over} s${ratio(result.over * 1_000_000).replace("(", "(> ")}`;
  return (showRate ? rate(result.us, result.bytes) : time(result.us)) + ratio(result.us);
}

export function table(head, rows) {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((text, column) => text.padEnd(widths[column])).join(" | ")} |`;
  return [line(head), `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`, ...rows.map(line)].join("\n");
}
