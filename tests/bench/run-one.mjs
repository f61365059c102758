// One library, one case: `node run-one.mjs LIBRARY CASE [quick]`. Prints a dot before every batch of calls, by which run.mjs
// sees that it is alive, and the result as a line of JSON after an equals sign.
import { writeSync } from "node:fs";

import { CASES } from "./cases.mjs";
import { LIBRARIES, POLICY } from "./libraries.mjs";
import { mediansOfFive, perCall } from "./measure.mjs";
import { probe } from "./probe.mjs";
import { sealing } from "./seal.mjs";
import { HOSTILE, KB, MB, bytesOf, messages } from "./texts.mjs";

// Not console.log: a call that never ends would keep it from being written.
const print = (line) => writeSync(1, `${line}\n`);
const mark = () => print(".");

const [name, what, quick] = process.argv.slice(2);
const library = LIBRARIES[name];

async function start() {
  const [text] = messages(1);
  const begin = performance.now();
  const { call } = await library.open();
  await call(text);
  return { us: (performance.now() - begin) * 1000 };
}

async function about() {
  const { touched, types } = await library.open();
  return { types: types(), ...(await probe(touched)) };
}

/** Every hostile text at 1 KB, 2 KB … 1 MB. */
async function doubling() {
  const { call } = await library.open();
  const sizes = [];
  for (let size = KB; size <= MB; size *= 2) sizes.push(size);
  return Object.entries(HOSTILE).map(([title, make]) => {
    const medians = mediansOfFive(call, sizes.map(make), mark);
    return { title, times: sizes.map((size, index) => ({ size, us: medians[index] })) };
  });
}

async function timed() {
  const texts = CASES[what].texts();
  const { call } = await library.open();
  const us = await perCall(call, texts, { waits: library.waits, budget: quick ? 600 : 3_000, mark });
  return { us, bytes: texts.reduce((sum, text) => sum + bytesOf(text), 0) / texts.length };
}

async function seal() {
  const { createGate } = await import("../../pkg/node.js");
  return sealing(await createGate({ policy: POLICY }), mark);
}

const special = { start, about, doubling, seal };
print(`=${JSON.stringify(await (special[what] ?? timed)())}`);
// Some libraries leave timers behind.
process.exit(0);
