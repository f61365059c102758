// What the types must refuse. Each line that compiles after all is an error: its expectation is not used.
import { createDetector, createGate, HushgateError, type Action, type Finding, type Gate, type Policy, type Reason, type RestoreContext } from "hushgate";

declare const gate: Gate;
declare const policy: Policy;
declare const finding: Finding;

export async function misuse() {
  // @ts-expect-error: no such option
  await createDetector({ names: true });
  // @ts-expect-error: a pattern is a text
  await createDetector({ custom: [{ type: "custom.x", pattern: /x/ }] });
  // @ts-expect-error: a recognizer has a pattern
  await createDetector({ custom: [{ type: "custom.x" }] });
  const detector = await createDetector();
  // @ts-expect-error: texts only
  detector.detect(7);
  // @ts-expect-error: words of all languages count
  detector.detect("a", { languages: ["de"] });
  // @ts-expect-error: a list of countries
  detector.detect("a", { regions: "DE" });
  // @ts-expect-error: of which stretch
  detector.explain("a");
  // @ts-expect-error: no such outcome
  detector.explain("a", finding)[0]?.outcome === "LOST";
  // @ts-expect-error: `detect` is synchronous
  detector.detect("a").then;

  // @ts-expect-error: a gate has a policy
  await createGate();
  // @ts-expect-error: a gate has a policy
  await createGate({ interactive: true });
  // @ts-expect-error: no such option
  await createGate({ policy, storage: "memory" });
  // @ts-expect-error: a key is a text in PEM
  await createGate({ policy, policyKey: new Uint8Array(32) });
  // @ts-expect-error: a policy is an object
  await createGate({ policy: "{}" });

  // @ts-expect-error: no such basis
  const basis: Policy["purposes"][number]["basis"] = "consented";
  // @ts-expect-error: no such operator
  const operators: Policy["operators"] = { contact: "hide" };
  // @ts-expect-error: a purpose has recipients
  const purposes: Policy["purposes"] = [{ id: "a", title: "b", basis: "consent" }];
  // @ts-expect-error: no such field
  const recipient: Policy["recipients"][number] = { id: "a", name: "b", placeholder: true };

  // @ts-expect-error: no such context
  await gate.check("a", { conversaton: "1" });
  // @ts-expect-error: a request has an address
  await gate.seal({ body: {} });
  // @ts-expect-error: what is sealed may be held, and then has no request
  (await gate.seal({ url: "/", body: {} })).request.body;
  // @ts-expect-error: a Request's body can't be read
  await gate.fetch(new Request("/"));
  // @ts-expect-error: nobody knows what may stand where in this
  const pdf: RestoreContext = { recipient: "bot", as: "pdf" };
  // @ts-expect-error: whose reply it is has to be said
  await gate.restore("a", { as: "text" });
  // @ts-expect-error: what it goes into has to be said
  gate.restoreStream({ recipient: "bot" });
  // @ts-expect-error: a grant says what for
  await gate.consent.grant({ categories: ["financial"] }, { notice: "a", surface: "b" });
  // @ts-expect-error: a grant says what was shown
  await gate.consent.grant({ purposes: ["a"] });
  // @ts-expect-error: no such form
  await gate.consent.receipt("a", { format: "pdf" });
  // @ts-expect-error: the parts of a gate are its own
  gate.consent = gate.consent;
  // @ts-expect-error: a category of the fourteen
  finding.category === "money";
  // @ts-expect-error: no such action
  const action: Action = "hide";
  // @ts-expect-error: no such reason
  const reason: Reason = "BECAUSE";
  // @ts-expect-error: codes are stable
  new HushgateError().code === "nope";

  return { basis, operators, purposes, recipient, pdf, action, reason };
}
