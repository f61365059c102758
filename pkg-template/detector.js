import { callsTo, fieldsOf, plainData, stringOnly } from "./engine-calls.js";

/** Above this many units, UTF-8 is the quicker way into wasm. */
const LONG = 1024;
const encoder = /* @__PURE__ */ new TextEncoder();

/** The detector over the engine's. */
export function detectorOver(engine) {
  const { call, dispose } = callsTo(engine);
  const names = call((detector) => detector.recognizers());
  const typeOf = (number) => names[number * 2 + 1];
  return {
    detect(text, options) {
      stringOnly(text);
      const hints = hintsOf(options);
      const flat = call((detector) =>
        text.length > LONG ? detector.detectUtf8(encoder.encode(text), ...hints) : detector.detect(text, ...hints),
      );
      const findings = [];
      for (let i = 0; i < flat.length; i += 4) {
        const number = flat[i + 2];
        const type = typeOf(number);
        const category = type.slice(0, type.indexOf("."));
        const confidence = (flat[i + 3] & 0xffff) / 1000;
        const others = flat[i + 3] >>> 16;
        const finding = { start: flat[i], end: flat[i + 1], type, category, confidence, recognizer: names[number * 2] };
        if (others) finding.also = Array.from(flat.subarray(i + 4, (i += others) + 4), typeOf);
        findings.push(finding);
      }
      return findings;
    },
    explain(text, span, options) {
      stringOnly(text);
      const { start, end } = fieldsOf(span);
      return call((detector) => detector.explain(text, start, end, ...hintsOf(options)));
    },
    dispose,
  };
}

function hintsOf({ previous = "", regions } = {}) {
  return [stringOnly(previous), plainData(regions)];
}
