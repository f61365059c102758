import { callsTo, stringOnly } from "./engine-calls.js";

/** Above this many UTF-16 units, encoding first is the quicker way into wasm. */
const LONG = 1024;
const encoder = /* @__PURE__ */ new TextEncoder();

/** The detector over the engine's. */
export function detectorOver(engine) {
  const { call, dispose } = callsTo(engine);
  const names = call((detector) => detector.recognizers());
  return {
    detect(text, { previous = "" } = {}) {
      stringOnly(text);
      stringOnly(previous);
      const flat = call((detector) =>
        text.length > LONG ? detector.detectUtf8(encoder.encode(text), previous) : detector.detect(text, previous),
      );
      const findings = [];
      for (let i = 0; i < flat.length; i += 4) {
        const recognizer = names[flat[i + 2] * 2];
        const type = names[flat[i + 2] * 2 + 1];
        const category = type.slice(0, type.indexOf("."));
        findings.push({ start: flat[i], end: flat[i + 1], type, category, confidence: flat[i + 3] / 1000, recognizer });
      }
      return findings;
    },
    dispose,
  };
}
