// The libraries, each with its default options and its main call. `open` imports and creates; it is what `start` times.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const PACKAGE = here("../../pkg/");

/** Its purpose names no category, so that `check` rewrites whatever is found. */
/** Where it is a gate that is measured. */
export const POLICY = {
  version: "1",
  controller: { id: "shop", name: "Shop", contact: "privacy@example.com" },
  recipients: [{ id: "bot", name: "Bot" }],
  purposes: [{ id: "answer", title: "To answer you", basis: "contract", recipients: ["bot"] }],
};

const OWN_NOTE = "leaves out AWS keys with EXAMPLE in them on purpose";

/** The types that the built package declares; a detector can't be asked. */
function hushgateTypes() {
  const declared = readFileSync(`${PACKAGE}index.d.ts`, "utf8").match(/export type EntityType =([^;]*)/)[1];
  return declared.match(/"[^"]+"/g).length;
}

/**
 * `call` is the one that is timed; `waits`: it gives a promise. `touched` gives ranges of a text, or the text without what was
 * found, and serves the probe alone.
 */
export const LIBRARIES = {
  "hushgate": {
    title: "**Hushgate** `detect`",
    note: OWN_NOTE,
    folder: PACKAGE,
    async open() {
      const { createDetector } = await import("../../pkg/node.js");
      const detector = await createDetector();
      const call = (text) => detector.detect(text);
      // Below 0.5 the default policy leaves a finding alone.
      const touched = (text) => call(text).filter(({ confidence }) => confidence >= 0.5);
      return { call, touched, types: hushgateTypes };
    },
  },
  "hushgate-check": {
    title: "**Hushgate** `check`",
    note: OWN_NOTE,
    folder: PACKAGE,
    waits: true,
    async open() {
      const { createGate } = await import("../../pkg/node.js");
      const gate = await createGate({ policy: POLICY });
      const call = (text) => gate.check(text);
      const touched = async (text) => (await call(text)).findings.filter(({ action }) => action !== "pass");
      return { call, touched, types: hushgateTypes };
    },
  },
  "redactum": {
    title: "redactum",
    async open() {
      const { redactum, redactumGetEnabledPolicies } = await import("redactum");
      const call = (text) => redactum(text);
      return { call, touched: (text) => call(text).findings, types: () => redactumGetEnabledPolicies().length };
    },
  },
  "openredaction": {
    title: "OpenRedaction",
    waits: true,
    note: "leaves out addresses at example.com on purpose",
    async open() {
      const { OpenRedaction } = await import("openredaction");
      const redactor = new OpenRedaction();
      const call = (text) => redactor.detect(text);
      const range = ({ position: [start, end] }) => ({ start, end });
      return {
        call,
        touched: async (text) => (await call(text)).detections.map(range),
        // Some types have several patterns.
        types: () => new Set(redactor.getPatterns().map((pattern) => pattern.type)).size,
      };
    },
  },
  "@arcjet/redact": {
    title: "@arcjet/redact",
    waits: true,
    async open() {
      const { redact } = await import("@arcjet/redact");
      const call = (text) => redact(text);
      // It can't be asked. By its type `ArcjetSensitiveInfoType`: cards, e-mail addresses, IP addresses, phone numbers.
      return { call, touched: async (text) => (await call(text))[0], types: () => 4 };
    },
  },
  "redact-pii": {
    title: "redact-pii",
    async open() {
      const { default: { SyncRedactor } } = await import("redact-pii");
      const redactor = new SyncRedactor();
      const call = (text) => redactor.redact(text);
      return { call, touched: call, types: () => redactor.childRedactors.length };
    },
  },
  "@redactpii/node": {
    title: "@redactpii/node",
    async open() {
      const { Redactor } = await import("@redactpii/node");
      // Without a key it sends nothing anywhere.
      const redactor = new Redactor();
      const call = (text) => redactor.redact(text);
      return { call, touched: call, types: () => redactor.activeRules.length };
    },
  },
};

/** A library's version, by its package.json. */
export function versionOf(name) {
  const folder = LIBRARIES[name].folder ?? here(`node_modules/${name}/`);
  return JSON.parse(readFileSync(`${folder}/package.json`, "utf8")).version;
}
