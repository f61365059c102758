import { readFile } from "node:fs/promises";
import { HushgateError } from "../error.js";

/** A line for each value: jurisdiction, field, value, as of when, how sure, by what source, and of whom it is inherited. */
export async function jurisdictionLines(ids, { unverified }) {
  const { presets } = JSON.parse(await readFile(new URL("../jurisdictions.json", import.meta.url), "utf8"));
  const named = (id) => presets.find((preset) => preset.id === id);
  // Of all of them, only what each says itself: else most lines would be there thirty times.
  const asked = ids.length > 0 ? ids.map((id) => ({ id, preset: known(named(id), id) })) : presets.map((preset) => ({ id: preset.id, preset }));
  const whole = ids.length > 0;
  return asked.flatMap(({ id, preset }) => {
    if (!preset) return [`${id}\tthe most protective value of all of them, one by one\n`];
    const inherited = whole ? (named(preset.inherits)?.values ?? {}) : {};
    return Object.entries({ ...inherited, ...preset.values })
      .filter(([, { confidence }]) => !unverified || confidence !== "checked")
      .map(([field, { value, asOf, confidence, source }]) => {
        const from = field in preset.values ? "" : `\tas ${preset.inherits}`;
        return `${[id, field, value, asOf, confidence, source].join("\t")}${from}\n`;
      });
  });
}

function known(preset, id) {
  if (preset || id === "UNKNOWN") return preset;
  throw new HushgateError("usage-invalid", `no jurisdiction ${JSON.stringify(id)}; hushgate jurisdictions lists them`);
}
