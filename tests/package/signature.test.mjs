// Policies that have to be signed: by whom a gate takes one, and by whom not.
import assert from "node:assert/strict";
import { generateKeyPairSync, sign } from "node:crypto";
import { afterEach, describe, test } from "node:test";

import { createDetector, createGate } from "../../pkg/index.js";

const CONTROLLER = generateKeyPairSync("ed25519");
const STRANGER = generateKeyPairSync("ed25519");
const pem = ({ publicKey }) => publicKey.export({ type: "spki", format: "pem" });
const policyKey = pem(CONTROLLER);

/** RFC 8785, for what is in the policies below. */
const canonical = (value) =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join()}}`
    : Array.isArray(value) ? `[${value.map(canonical).join()}]` : JSON.stringify(value);

const policyOf = (version, title = "To answer.") => ({
  version,
  controller: { id: "shop", name: "Shop", contact: "privacy@shop.example" },
  recipients: [{ id: "bot", name: "Bot" }],
  purposes: [{ id: "service.reply", title, basis: "contract", recipients: ["bot"], required: ["contact"] }],
});

const signedBy = ({ privateKey }, policy) => {
  const value = sign(null, Buffer.from(canonical(policy)), privateKey).toString("base64");
  return { ...policy, signature: { keyId: "2026", value } };
};

const another = { code: "policy-invalid", path: "signature", expected: "one by this key", found: "another" };
const none = { ...another, found: "none" };

describe("with a key, a gate takes a policy", () => {
  test("that its controller signed, whatever the order of its fields", async () => {
    const { signature, purposes, ...rest } = signedBy(CONTROLLER, policyOf("1"));
    const gate = await createGate({ policyKey, policy: { signature, purposes, ...rest } });
    assert.match((await gate.check("maria.lopez@example.com")).text, /^\[EMAIL_1_...\]$/);
    gate.dispose();
  });

  test("and no other", async () => {
    const policy = signedBy(CONTROLLER, policyOf("1"));
    await assert.rejects(createGate({ policyKey, policy: policyOf("1") }), none);
    await assert.rejects(createGate({ policyKey, policy: { ...policy, signature: null } }), none);
    await assert.rejects(createGate({ policyKey, policy: signedBy(STRANGER, policyOf("1")) }), another);
    await assert.rejects(createGate({ policyKey: pem(STRANGER), policy }), another);
    for (const change of [{ version: "2" }, { threshold: 0.9 }, { texts: {} }, { $schema: "x" }]) {
      await assert.rejects(createGate({ policyKey, policy: { ...policy, ...change } }), another);
    }
    const truncated = { ...policy.signature, value: policy.signature.value.slice(4) };
    await assert.rejects(createGate({ policyKey, policy: { ...policy, signature: truncated } }), another);
    await assert.rejects(createGate({ policyKey }), { code: "policy-invalid" });
  });

  test("and a key that is none is refused, whatever the policy", async () => {
    const policy = signedBy(CONTROLLER, policyOf("1"));
    const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
    for (const wrong of ["", "x", pem(rsa), pem(generateKeyPairSync("x25519"))]) {
      await assert.rejects(createGate({ policyKey: wrong, policy }), { code: "options-invalid", path: "policyKey" });
    }
    // A key that could not be fetched is no reason to go without.
    for (const wrong of [null, 7, {}]) await assert.rejects(createGate({ policyKey: wrong, policy }), { code: "text-invalid" });
    await assert.rejects(createDetector({ policyKey }), { code: "options-invalid", path: "policyKey" });
  });

  test("with patterns in it, in the larger engine", async () => {
    const custom = [{ type: "custom.case", pattern: "CASE-[0-9]{6}" }];
    const gate = await createGate({ policyKey, policy: signedBy(CONTROLLER, { ...policyOf("1"), custom }) });
    assert.match((await gate.check("CASE-123456")).text, /^\[CASE_1_...\]$/);
    gate.dispose();
    await assert.rejects(createGate({ policyKey, policy: signedBy(STRANGER, { ...policyOf("1"), custom }) }), another);
  });
});

describe("adopting", () => {
  let gate;
  afterEach(() => gate?.dispose());
  const inForce = async () => (await gate.audit.entries()).filter(({ type }) => type === "policy").length;

  test("asks for the signature that the gate was made with", async () => {
    gate = await createGate({ policyKey, policy: signedBy(CONTROLLER, policyOf("1")) });
    await assert.rejects(gate.adopt(policyOf("2")), none);
    await assert.rejects(gate.adopt(signedBy(STRANGER, policyOf("2"))), another);
    await assert.rejects(gate.adopt({ ...signedBy(CONTROLLER, policyOf("2")), version: "3" }), another);
    assert.equal(await inForce(), 0, "what is refused changes nothing");
    assert.equal((await gate.adopt(signedBy(CONTROLLER, policyOf("2")))).adopted, true);
    assert.equal((await gate.adopt(signedBy(CONTROLLER, policyOf("1")))).adopted, false, "a signature makes nothing newer");
    assert.equal(await inForce(), 1);
  });

  test("takes another key once its policy is in force, and not before", async () => {
    gate = await createGate({ policyKey, policy: signedBy(CONTROLLER, policyOf("2")) });
    const other = { policyKey: pem(STRANGER) };
    assert.equal((await gate.adopt(signedBy(STRANGER, policyOf("1")), other)).adopted, false);
    await assert.rejects(gate.adopt(signedBy(STRANGER, policyOf("3"))), another);
    await gate.adopt(signedBy(STRANGER, policyOf("3")), other);
    await assert.rejects(gate.adopt(signedBy(CONTROLLER, policyOf("4"))), another);
    await gate.adopt(signedBy(STRANGER, policyOf("4")));
  });

  test("without a key asks for none, until one is given", async () => {
    gate = await createGate({ policy: signedBy(STRANGER, policyOf("1")) });
    await gate.adopt(policyOf("2"));
    await assert.rejects(gate.adopt(policyOf("3"), { policyKey }), none);
    await assert.rejects(gate.adopt(policyOf("3"), { policyKey: null }), { code: "text-invalid" });
    await gate.adopt(policyOf("3"));
    await gate.adopt(signedBy(CONTROLLER, policyOf("4")), { policyKey });
    await assert.rejects(gate.adopt(policyOf("5")), none);
  });
});

describe("where there is no Ed25519", () => {
  const policy = signedBy(CONTROLLER, policyOf("1"));
  const unsupported = { code: "signature-unsupported" };

  /** Runs without a part of the platform. */
  async function without(replacement, run) {
    const before = Object.getOwnPropertyDescriptor(globalThis, "crypto");
    Object.defineProperty(globalThis, "crypto", { configurable: true, value: replacement });
    try {
      await run();
    } finally {
      Object.defineProperty(globalThis, "crypto", before);
    }
  }

  const own = globalThis.crypto;
  const random = { getRandomValues: (bytes) => own.getRandomValues(bytes) };
  const refusing = (name) => ({ importKey: async () => { throw new DOMException("no", name); } });

  test("a policy that needs a signature is refused, and says why", async () => {
    const gate = await createGate({ policyKey, policy });
    for (const subtle of [undefined, refusing("NotSupportedError")]) {
      await without({ ...random, subtle }, async () => {
        await assert.rejects(createGate({ policyKey, policy }), unsupported);
        await assert.rejects(gate.adopt(signedBy(CONTROLLER, policyOf("2"))), unsupported);
        await assert.rejects(gate.adopt(policyOf("2")), none);
      });
    }
    await without({ ...random, subtle: refusing("DataError") }, () => assert.rejects(createGate({ policyKey, policy }), another));
    gate.dispose();
  });
});
