// Stopwatch and median, for Node and browsers.

/** A batch takes at least this long, so that the clock's steps don't count. */
const BATCH_MS = 5;
/** A first call that takes this long counts: there is no time to warm up. */
const SLOW_MS = 5_000;
const AT_LEAST = 3;
const AT_MOST = 101;

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * The median time of a call in microseconds, over batches.
 * @param {(text: string) => unknown} call
 * @param {string[]} texts taking turns, so that nothing can remember the last one
 * @param {{ waits?: boolean, budget: number, mark?: () => void }} options `waits`: the call gives a promise. `budget`: for how
 *   long to measure, in milliseconds. `mark` is called before every batch.
 */
export async function perCall(call, texts, { waits = false, budget, mark = () => {} }) {
  let turn = 0;
  const next = () => texts[turn++ % texts.length];
  // Awaiting what is no promise would cost the quick ones a tenth of their time.
  const batch = async (count) => {
    mark();
    const start = performance.now();
    if (waits) for (let i = 0; i < count; i += 1) await call(next());
    else for (let i = 0; i < count; i += 1) call(next());
    return (performance.now() - start) / count;
  };

  const first = await batch(1);
  const samples = first > SLOW_MS ? [first] : [];
  const warm = performance.now() + budget / 10;
  let count = 1;
  // Batches double until they are long enough, and go on until the engine had time to optimise.
  while (samples.length === 0) {
    const each = await batch(count);
    if (each * count < BATCH_MS) count *= 2;
    else if (performance.now() > warm) break;
  }
  const end = performance.now() + budget;
  while (samples.length < AT_LEAST || (samples.length < AT_MOST && performance.now() < end)) samples.push(await batch(count));
  return median(samples) * 1000;
}

/**
 * For every text the median of five, each of at least two milliseconds, in microseconds. Five rounds over all texts, so that what
 * else the machine does meets the short ones and the long ones alike. Synchronous calls only.
 */
export function mediansOfFive(call, texts, mark) {
  const once = (text, count) => {
    mark();
    const start = performance.now();
    for (let i = 0; i < count; i += 1) call(text);
    return (performance.now() - start) / count;
  };
  for (const text of texts) once(text, 1);
  const counts = texts.map((text) => Math.max(1, Math.ceil(2 / once(text, 1))));
  const samples = texts.map(() => []);
  for (let round = 0; round < 5; round += 1) texts.forEach((text, index) => samples[index].push(once(text, counts[index])));
  return samples.map((five) => median(five) * 1000);
}
