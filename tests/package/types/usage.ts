// Every function and type that the package declares, used as its documentation says.
import {
  createDetector,
  createGate,
  HushgateError,
  type Account,
  type Action,
  type AuditEntry,
  type Category,
  type Change,
  type CheckContext,
  type Consent,
  type ConsentEvent,
  type ConsentState,
  type CustomRecognizer,
  type Detector,
  type DetectOptions,
  type DetectorOptions,
  type EntityType,
  type ErrorCode,
  type Finding,
  type Gate,
  type GateContext,
  type GateFinding,
  type GateOptions,
  type GateRequest,
  type HandOff,
  type Operator,
  type Outcome,
  type Policy,
  type PolicyPurpose,
  type PolicyRecipient,
  type Proposal,
  type Reason,
  type ReceiptOptions,
  type Region,
  type RestoreContext,
  type Revealed,
  type Scope,
  type Sealed,
  type Step,
  type StepCode,
  type Verdict,
} from "hushgate";
import engine from "hushgate/engine.wasm";

const engineUrl: string = engine;

const custom: CustomRecognizer[] = [
  { type: "custom.case_number", pattern: "CASE-[0-9]{4}" },
  { type: "org.employee_id", pattern: "E[0-9]{5}", confidence: 0.6 },
];

async function detecting(): Promise<Finding[]> {
  const regions: Region[] = ["DE", "AT"];
  const options: DetectorOptions = { custom, regions };
  const detector: Detector = await createDetector(options);
  const asked: DetectOptions = { previous: "What is your phone number?", regions: [] };
  const findings: Finding[] = [...detector.detect("2025550143", asked), ...detector.detect("text")];
  for (const finding of findings) {
    const { start, end, confidence, recognizer }: { start: number; end: number; confidence: number; recognizer: string } = finding;
    const type: EntityType = finding.type;
    const category: Category = finding.category;
    const others: EntityType[] = finding.also ?? [];
    console.log(start, end, type, category, confidence, recognizer, others, detector.explain("2025550143", finding, asked).map(told));
  }
  detector.explain("2025550143", { start: 0, end: 10 });
  detector.dispose();
  (await createDetector()).dispose();
  return findings;
}

const recipient: PolicyRecipient = { id: "bot", name: "Bot", placeholders: true, honoursPurposes: false };
const purpose: PolicyPurpose = {
  id: "service.reply",
  title: "To answer.",
  basis: "contract",
  recipients: ["bot"],
  required: ["contact.email"],
  optional: ["financial", "custom.case_number"],
  saleLike: false,
  essential: true,
  automatedDecision: false,
  refusalEffect: "The bot can't answer.",
  expires: "P6M",
  retention: { contact: "P30D" },
  transfer: { countries: ["US"], safeguard: "Standard contractual clauses." },
};
const operators: Operator[] = ["keep", "generalise", "mask-last-four", "mask-first", "surrogate", "placeholder", "hash", "remove"];
const policy: Policy = {
  version: "1",
  controller: { id: "shop", name: "Shop", contact: "privacy@shop.example" },
  recipients: [recipient],
  purposes: [purpose],
  operators: { financial: "mask-last-four", "financial.iban": operators[7]! },
  threshold: 0.5,
  validFrom: "2026-12-01",
  categories: { "date.birth": { tier: "sensitive" } },
  thresholds: { online: 0.8 },
  retention: { financial: "P1Y" },
  jurisdictions: ["EU", "US-CA"],
  texts: { de: { "purposes.service.reply.title": "Um zu antworten." } },
  allow: [{ type: "contact", values: ["help@shop.example"] }],
  signature: { keyId: "1", value: "" },
};

async function gating(): Promise<string> {
  const options: GateOptions = { policy, interactive: true, custom, regions: ["DE"], age: 17, optOutSignal: true, jurisdictions: ["EU-DE"], policyKey: "-----BEGIN PUBLIC KEY-----" };
  const gate: Gate = await createGate(options);
  const context: GateContext = { purpose: "service.reply", recipient: "bot", conversation: "1" };
  const typing: CheckContext = { ...context, previous: "Hello" };

  const verdict: Verdict = await gate.check("text", typing);
  const decision: "send" | "hold" | "block" = (await gate.check("text")).decision;
  const found: GateFinding[] = verdict.findings;
  const reasons: Reason[] = verdict.reasons;
  const asked: { purpose: string; category: string }[] = verdict.ask;
  const placeholder: string | undefined = found[0]?.placeholder;
  const path: string | undefined = found[0]?.path;
  console.log(decision, reasons, asked, placeholder, path, verdict.text, found.map(shownAs), engineUrl);

  const request: GateRequest = { url: "/chat", method: "POST", headers: { "content-type": "application/json" }, body: { messages: [] } };
  const sealed: Sealed = await gate.seal(request, context);
  if (sealed.request && sealed.ticket !== undefined) {
    const { url, ...init } = sealed.request;
    const response: Response = await gate.fetch(url, { ...init, gate: { ticket: sealed.ticket } });
    console.log(response.status, sealed.manifest.purposes, sealed.verdict.text);
  }
  const handed: HandOff = await gate.handOff(request, { to: "desk", purpose: "support.handoff", conversation: "1" });
  const told: string[] = handed.changes.map(({ placeholder, type, now, reason }: Change) => [placeholder, type, now, reason].join(" "));
  const confirmed: HandOff = await gate.handOff(request, { to: "desk", confirmation: handed.confirmation });
  const revealed: Revealed<{ to: string }> = await gate.reveal({ to: "[EMAIL_1_K7Q]" }, { tool: "calendar", purpose: "book" });
  const to: string | undefined = revealed.arguments?.to;
  console.log(told, confirmed.ticket, to, revealed.decision, revealed.verdict.text);

  const response = await gate.fetch(new URL("https://shop.example/chat"), { method: "POST", body: "{}", signal: AbortSignal.timeout(1), gate: context });

  const where: RestoreContext = { conversation: "1", recipient: "bot", as: "text" };
  const restored: string = await gate.restore("text", where);
  const shown: TransformStream<string, string> = gate.restoreStream(where);
  void response.body?.pipeThrough(new TextDecoderStream()).pipeThrough(shown);

  const consent: Consent = gate.consent;
  const scope: Scope = { purposes: ["service.reply"], categories: ["financial"], recipients: ["bot"] };
  await consent.grant({ ...scope, purposes: ["service.reply"] }, { notice: "May we?", surface: "composer" });
  await consent.deny(scope);
  await consent.withdraw({});
  const state: ConsentState = await consent.state({ purpose: "service.reply", category: "financial", recipient: "bot" });
  const may: boolean = await consent.mayAsk({ purpose: "service.reply", category: "financial" });
  console.log(may);
  const history: ConsentEvent[] = await consent.history();
  const receipt: ReceiptOptions = { format: "kantara", times: "second" };
  const receipts: Record<string, unknown>[] = await Promise.all(history.map((event) => consent.receipt(event.record, receipt)));
  const proposals: Proposal[] = await consent.import(receipts[0]);
  for (const proposal of proposals) {
    const { purposes } = proposal.scope;
    if (proposal.next === "confirm" && purposes) {
      await consent.grant({ ...proposal.scope, purposes }, { notice: "Again?", surface: "settings", proposal });
    }
  }
  const entries: AuditEntry[] = await gate.audit.entries();
  const log = await gate.audit.export();
  const report = await gate.audit.verify(log, [await gate.audit.checkpoint()]);
  if (report.verdict === "broken") console.log(report.at, report.why, log.entries.length);
  await gate.data.erase({ conversation: "c1" });
  await gate.data.erase();
  const stored = await createGate({ policy, storage: { name: "chat", passphrase: "four words or more" } });
  if (stored.diagnostics().storage === "memory") console.log(stored.diagnostics().why);
  console.log(state, history.map(chosen), entries.map(logged));
  gate.dispose();
  return restored;
}

/** Every outcome and every step is named, or this doesn't compile. */
function told({ type, recognizer, start, end, confidence, outcome, by, steps, words }: Account): string {
  const outcomes: Record<Outcome, string> = { FOUND: "yes", OVERRULED: `no, see ${by}`, UNSUPPORTED: "not sure", REFUSED: "no" };
  const codes: Record<StepCode, string> = {
    UNDONE: "hidden", BARE: "bare", CUSTOMARY_FORM: "form", STRUCTURE: "structure", CHECKSUM: "checksum",
    REGION: "region", WORD_FOR: "for", ASKED_FOR: "asked", WORD_AGAINST: "against",
  };
  const step = ({ code, start, end, region, confidence }: Step): string => [codes[code], start, end, region, confidence].join(" ");
  return [type, recognizer, start, end, confidence, outcomes[outcome], words, ...steps.map(step)].join(" ");
}

/** Every action is named, or this doesn't compile. */
function shownAs({ action }: GateFinding): string {
  const words: Record<Action, string> = { pass: "as typed", generalise: "in part", pseudonymise: "as a placeholder", redact: "not at all" };
  return words[action];
}

function chosen({ sequence, time, state, method, scope, notice }: ConsentEvent): string {
  return [sequence, new Date(time).toISOString(), state, method, scope.purposes.join(), notice?.hash, notice?.surface].join(" ");
}

function logged(entry: AuditEntry): string {
  const counts: number[] = Object.values(entry.counts);
  const kind: "sealed" | "handed-off" | "aborted" | "consent" | "policy" | "policy-rollback" | "withheld" | "log-reset" = entry.type;
  return [entry.sequence, entry.minute, kind, entry.purpose, entry.recipient, entry.decision, counts, entry.reasons, entry.policyHash, entry.epoch, entry.detectorVersion].join(" ");
}

function explained(error: unknown): string {
  if (!(error instanceof HushgateError)) throw error;
  const name: "HushgateError" = error.name;
  const code: ErrorCode = error.code;
  switch (code) {
    case "held":
      return error.verdict?.ask.map(({ category }) => category).join() ?? name;
    case "policy-invalid":
      return `${error.path}: ${error.expected}, ${error.found}`;
    default:
      return error.message;
  }
}

export const run = () => Promise.all([detecting(), gating()]).catch(explained);
