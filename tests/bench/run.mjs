// The benchmark: Hushgate beside other libraries, in a browser, and on hostile texts. Prints Markdown, and progress to stderr.
//
//   node tests/bench/run.mjs [--quick] [--only LIBRARY]
//
// Each library and each case has a process of its own, one after the other. Nothing here passes or fails: times depend on the
// machine, and are read side by side from one run.
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";

import { inChromium } from "./browser.mjs";
import { CASES } from "./cases.mjs";
import { runOne } from "./child.mjs";
import { LIBRARIES, versionOf } from "./libraries.mjs";
import { median } from "./measure.mjs";
import { cell, rate, table, time } from "./tables.mjs";
import { KB, MB } from "./texts.mjs";

const STARTS = 5;
/** Doublings of shorter texts say more about the clock than about the engine. */
const DOUBLINGS_FROM = 64 * KB;

const { values: options } = parseArgs({ options: { quick: { type: "boolean" }, only: { type: "string" } } });
const own = (name) => name.startsWith("hushgate");
// `--only hushgate` takes `hushgate-check` along.
const wanted = (name) => !options.only || name === options.only || name.startsWith(`${options.only}-`);
const chosen = Object.keys(LIBRARIES).filter(wanted);
if (chosen.length === 0) throw new Error(`--only takes one of ${Object.keys(LIBRARIES).join(", ")}`);

const progress = (text) => process.stderr.write(`${text}\n`);

async function medianStarts() {
  const starts = Object.fromEntries(chosen.map((name) => [name, []]));
  for (let i = 0; i < STARTS; i += 1) for (const name of chosen) starts[name].push(await runOne(name, "start"));
  const middle = (results) => results.find(({ us }) => us === undefined) ?? { us: median(results.map(({ us }) => us)) };
  return Object.fromEntries(Object.entries(starts).map(([name, results]) => [name, middle(results)]));
}

/** Results by library and case. Case by case, so that what stands in one column was measured within the same minutes. */
async function measured() {
  progress("start");
  const starts = await medianStarts();
  const all = {};
  for (const name of chosen) all[name] = { about: await runOne(name, "about"), start: starts[name] };
  for (const [what, { title, large }] of Object.entries(CASES)) {
    progress(title);
    const now = chosen.filter((name) => own(name) || !large || !options.quick);
    for (const name of now) all[name][what] = await runOne(name, what, options.quick);
  }
  return all;
}

function comparison(all) {
  const base = all.hushgate;
  const named = (name) => `${LIBRARIES[name].title} ${versionOf(name)}`;
  const rowsOf = (cases) =>
    Object.entries(all).map(([name, results]) => [
      named(name),
      ...cases.map((what) => cell(results[what], base?.[what], CASES[what]?.rate)),
    ]);
  const small = ["start", "message", "clean", "kilobyte"];
  const large = ["chat-100", "chat", "prose", "mixed", "dense"];
  const titles = (cases) => cases.map((what) => CASES[what]?.title ?? "start and first call");
  const found = Object.entries(all).map(([name, { about }]) =>
    about.failed || about.over
      ? [named(name), cell(about), "", "", ""]
      : [
          named(name),
          String(about.types),
          `${about.found}/${about.planted}`,
          `${about.touched}/${about.harmless}`,
          [about.missed.join(", "), LIBRARIES[name].note].filter(Boolean).join("; "),
        ],
  );
  console.log(`### Side by side

Medians; in brackets the time as a multiple of that of Hushgate's \`detect\` in the same run, below 1 where a library is quicker.
\`detect\` finds; \`check\` also decides and rewrites the text, as the peers' calls rewrite it. Default options everywhere.

${table(["library", ...titles(small)], rowsOf(small))}

${table(["library", ...titles(large)], rowsOf(large))}

What each finds in one small text, and touches in a harmless one; a speed says little without it. A value counts as found
when any finding overlaps it, of whatever type.

${table(["library", "types", "found", "harmless touched", "missed"], found)}
`);
}

async function hostile() {
  progress("hostile texts");
  const result = await runOne("hushgate", "doubling");
  if (!Array.isArray(result)) return console.log(`### Hostile texts\n\n${cell(result)}\n`);
  const rows = result.map(({ title, times }) => {
    const last = times.at(-1);
    const ratios = times.slice(1).map(({ size, us }, index) => ({ size, ratio: us / times[index].us }));
    const counted = ratios.filter(({ size }) => size > DOUBLINGS_FROM);
    const worst = counted.reduce((a, b) => (b.ratio > a.ratio ? b : a));
    const there = `${worst.size / 2 / KB} to ${worst.size / KB} KB`;
    return [`\`${title}\``, time(last.us), rate(last.us, last.size), worst.ratio.toFixed(2), there];
  });
  console.log(`### Hostile texts

Time at 1 MB, and the worst factor between a text and one twice as long, from ${DOUBLINGS_FROM / KB} KB to ${MB / KB} KB;
medians of five.

${table(["text", "1 MB", "rate", "worst factor", "there"], rows)}
`);
}

async function conversations() {
  progress("whole conversations");
  const result = await runOne("hushgate", "seal");
  if (!Array.isArray(result)) return console.log(`### Whole conversations\n\n${cell(result)}\n`);
  const rows = result.map(({ title, us }) => [title, time(us)]);
  console.log(`### Whole conversations, \`seal\`\n\n${table(["a request with", "median"], rows)}\n`);
}

async function browser() {
  progress("Chromium");
  const { version, results, skipped } = await inChromium(options.quick);
  if (skipped) return console.log(`### Chromium\n\nLeft out: ${skipped}\n`);
  const title = (what) => CASES[what]?.title ?? "start and first call";
  const rows = Object.entries(results).map(([what, result]) => [title(what), cell(result, undefined, CASES[what]?.rate)]);
  console.log(`### Hushgate \`detect\` in ${version}\n\n${table(["", "median"], rows)}\n`);
}

const load = () => loadavg()[0].toFixed(1);
const machine = `${cpus().length} × ${cpus()[0].model.trim()}`;
console.log(`## Benchmark

Node ${process.version.slice(1)}, ${machine}, ${new Date().toISOString().slice(0, 10)}${options.quick ? ", quick" : ""}.
Load ${load()} at the start. 1 MB = 1,048,576 bytes of UTF-8.
`);
comparison(await measured());
if (chosen.some(own)) {
  await conversations();
  await browser();
  await hostile();
}
// With more to do than there are cores, times say little: this tells.
console.log(`Load ${load()} at the end; 1 is this benchmark itself.`);
