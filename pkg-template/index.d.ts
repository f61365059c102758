/**
 * Hushgate: a privacy gate for chat, in the user's browser.
 *
 * Offsets are UTF-16 code units, half-open, as in `text.slice(start, end)`.
 * A promise that rejects does so with a {@link HushgateError}, before anything is sent; only `Gate.fetch` also passes on
 * the network's own errors, and those of an aborted signal.
 */

/** What a finding is, the category first: `financial.payment_card`. A rule for `financial` covers it. */
export type EntityType =
  /*ENTITY_TYPES*/
  | (string & {});

/** The first part of an entity type. */
export type Category =
  | "person" | "contact" | "location" | "government" | "financial" | "health" | "credential" | "network"
  | "device" | "vehicle" | "online" | "date" | "demographic" | "org" | "custom";

/** A stretch of text that is personal data or a secret. */
export interface Finding {
  /** First UTF-16 unit. */
  start: number;
  /** One past the last UTF-16 unit. */
  end: number;
  type: EntityType;
  category: Category;
  /** 0 to 1. The default policy acts on 0.5 and above. */
  confidence: number;
  /** The recognizer that found it, by file name: `iban`. */
  recognizer: string;
  /** What else the same stretch could be at 0.5 or above: many countries' numbers look alike. Only when there is any. */
  also?: EntityType[];
}

/** A pattern that the caller adds; at most 64 of them, of 1 MB each when compiled. */
export interface CustomRecognizer {
  /** A type of its own, e.g. `custom.case_number` or `org.employee_id`. */
  type: string;
  /**
   * A pattern in the syntax of Rust's `regex` crate: linear time, no look-around, no back-references, and of Unicode's
   * classes only `\d`, `\s`, `\w`, `\b` and case-insensitivity.
   */
  pattern: string;
  /** 0 to 1; 0.8 unless given. */
  confidence?: number;
}

/** A country, by its two letters in ISO 3166-1, such as `DE`; `XK` is Kosovo. Lower case will do. */
export type Region = string;

/** Whose law applies, by the id of a preset in `hushgate/jurisdictions.json`. */
export type Jurisdiction =
  /*JURISDICTIONS*/;

export interface DetectorOptions {
  /** Where the people who write are: numbers in these countries' own forms need no word beside them. None unless given. */
  regions?: Region[];
  /** Patterns of your own. Asking for them loads a larger engine, once. */
  custom?: CustomRecognizer[];
}

export interface DetectOptions {
  /** The message before this one, usually the bot's question. Its words count as context. */
  previous?: string;
  /** In place of the detector's own. */
  regions?: Region[];
}

/** What became of a match. */
export type Outcome =
  /*OUTCOMES*/;

/** What counted on the way to a confidence. */
export type StepCode =
  /*STEPS*/;

export interface Step {
  code: StepCode;
  /** For a word: first UTF-16 unit. Missing where the word is in the message before, or at the seam of a long text. */
  start?: number;
  /** For a word: one past its last UTF-16 unit. */
  end?: number;
  /** For `REGION`: which of the regions named. */
  region?: Region;
  /** For what held in the match itself: the confidence that it gives alone. */
  confidence?: number;
}

/** One recognizer's account of a stretch of text. */
export interface Account {
  type: EntityType;
  /** By file name: `iban`. */
  recognizer: string;
  /** First UTF-16 unit of what its pattern matched. */
  start: number;
  /** One past the last UTF-16 unit. */
  end: number;
  /** 0 to 1; 0 where the check did not hold. */
  confidence: number;
  outcome: Outcome;
  /** For `OVERRULED`: where the finding starts that it gave way to. */
  by?: number;
  /** In order. */
  steps: Step[];
  /** All of it in plain English, for people. */
  words: string;
}

/** Finds personal data. Needs no policy and keeps nothing. */
export interface Detector {
  /** Synchronous and pure. Findings come in order and never overlap. Words of all languages count, whichever is written. */
  detect(text: string, options?: DetectOptions): Finding[];
  /**
   * Why a stretch of a text is a finding, or why not: what every recognizer that knows it says, findings first and then
   * the most likely. Empty when nothing there looks like anything. Synchronous and pure.
   * @param span A finding of `detect`, or any stretch of the text.
   * @param options As given to `detect`.
   */
  explain(text: string, span: { start: number; end: number }, options?: DetectOptions): Account[];
  /** Frees the engine. Later calls throw `disposed`. */
  dispose(): void;
}

export function createDetector(options?: DetectorOptions): Promise<Detector>;

/** What is done to a span. */
export type Operator =
  /*OPERATORS*/;

/** What was decided for one finding, from least to most protective. */
export type Action = "pass" | "generalise" | "pseudonymise" | "redact";

/** Why. Stable codes; the words for people are the host's to choose. */
export type Reason =
  /*REASONS*/;

/** One JSON document. Unknown fields are errors. See the README for an example. */
export interface Policy {
  /** For editors: where `hushgate/policy.schema.json` is. Not read. */
  $schema?: string;
  /** Any string that changes when the policy does: a date, or `1.2`. */
  version: string;
  /** The day from which it holds, in UTC: `2026-11-22`. */
  validFrom?: string;
  /** Who answers for the processing. `country` by ISO 3166-1; `dpo`: how to reach the data protection officer. */
  controller: { id: string; name: string; contact: string; address?: string; country?: Region; dpo?: string; authority?: string };
  recipients: PolicyRecipient[];
  /** At most nine, because people can't judge more. The first is the primary one. */
  purposes: PolicyPurpose[];
  /** Entity types or categories that get more protection than by themselves. Less is an error. */
  categories?: Record<string, { tier?: "ordinary" | "sensitive" | "special" | "secret" }>;
  /** Operator by entity type or category, longest match on the dot. It can make a decision stricter, or as strict in another way, never laxer. */
  operators?: Record<string, Operator>;
  /** Findings below this confidence are left alone. 0 to 1, three decimals at most; 0.5 unless given. */
  threshold?: number;
  /** The same by entity type or category. At most 0.5 for what is special or secret. */
  thresholds?: Record<string, number>;
  /** How long recipients keep it, by entity type or category, where a purpose says nothing else. */
  retention?: Record<string, Duration>;
  /** Whose law applies. None is the strictest of all. */
  jurisdictions?: Jurisdiction[];
  /** Words by language, then by id: `purposes.ID.title`, `purposes.ID.refusalEffect`, `recipients.ID.name`. */
  texts?: Record<string, Record<string, string>>;
  /** Texts that are never findings, for a type or category or for all. Never of what is special or secret. */
  allow?: { type?: string; values: string[] }[];
  /** Patterns of the controller's own. Then there are none in the gate's options. */
  custom?: CustomRecognizer[];
  /** Ed25519 over the rest of the document as canonical JSON (RFC 8785), in base64. `hushgate policy check --key` verifies it, and a gate that has a `policyKey`. */
  signature?: { keyId: string; value: string };
}

/** Years, months and days, or weeks, as in ISO 8601: `P1Y`, `P6M`, `P30D`, `P2W`. */
export type Duration = `P${string}`;

export interface PolicyRecipient {
  id: string;
  name: string;
  class?: "bot" | "llm-provider" | "human-agent" | "analytics" | "crm" | "third-party" | "tool" | "device";
  /** What it is to the controller. */
  role?: "processor" | "controller" | "third-party";
  country?: Region;
  /** Whether it copes with placeholders in place of values. True unless given. */
  placeholders?: boolean;
  /** Whether it honours a list of purposes for each message. False unless given. */
  honoursPurposes?: boolean;
}

export interface PolicyPurpose {
  id: string;
  /** One plain sentence for the person who types. */
  title: string;
  basis: "consent" | "contract" | "legitimate-interest";
  /** Recipients, by id. */
  recipients: string[];
  /** Entity types or categories without which the purpose cannot be served. */
  required?: string[];
  /** Entity types or categories that help, and are asked for. */
  optional?: string[];
  /** Selling, sharing, or targeted advertising. False unless given. */
  saleLike?: boolean;
  /** The chat is nothing without it, so there is no switch for it. False unless given. */
  essential?: boolean;
  /** Something is decided about the person without a person. False unless given. */
  automatedDecision?: boolean;
  /** What stops working for somebody who refuses. */
  refusalEffect?: string;
  /** How long a grant lasts. */
  expires?: Duration;
  /** How long recipients keep it, by entity type or category. */
  retention?: Record<string, Duration>;
  /** Where it goes beyond the person's own law, and what protects it there. */
  transfer?: { countries: Region[]; safeguard: string };
}

export interface GateOptions {
  policy: Policy;
  /**
   * The controller's Ed25519 public key, in PEM. The policy has to be signed by it, and so has every one that is adopted.
   * Rejects with `policy-invalid` for another signature or none, and with `signature-unsupported` where the browser has no
   * Ed25519. Without a key, signatures are not looked at.
   */
  policyKey?: string;
  /** There is a person to ask: what needs consent is held and asked for. False unless given: it is hidden. */
  interactive?: boolean;
  /** As in {@link DetectorOptions}. */
  regions?: Region[];
  /** The person's age in years, if it is known. Under the age that the law sets, a guardian has to agree for them. */
  age?: number;
  /**
   * The person's browser opts out of the sale and sharing of their data (Global Privacy Control). Where there is a
   * `navigator`, it is asked; say `true` on a server that received `Sec-GPC: 1`. `false` does not overrule the browser.
   */
  optOutSignal?: boolean;
  /** Where the person is: whose law applies, besides the policy's own. None at all is the strictest of all. */
  jurisdictions?: Jurisdiction[];
  /** Patterns of your own, as in {@link DetectorOptions}. */
  custom?: CustomRecognizer[];
  /** What is kept on the device between sessions, and shared by the tabs of an origin. Nothing unless given: all is gone with the page. */
  storage?: StorageOptions;
}

/** Where choices and originals are kept on the device. They are encrypted there. */
export interface StorageOptions {
  /** The name of the database and of the folder of keys. `"hushgate"` unless given; another for each user of a shared device. */
  name?: string;
  /**
   * What the person types to open it: without it, nothing in it can be read while no page has it open. Rejects with
   * `storage-locked` if it is another one. Without a passphrase it opens by itself: who can use the browser's profile can read it.
   */
  passphrase?: string;
}

/** What a gate runs on. Never a value. */
export interface Diagnostics {
  /**
   * Where what is kept is: in memory alone; in the browser's database, which may leave traces of what was erased; or with its keys in
   * files of their own, which are gone when they are removed.
   */
  storage: "memory" | "database" | "files";
  /** Why it is kept in memory alone, though `storage` was given. */
  why?: string;
  /** Tabs wait for each other (Web Locks). Without, a request that is being handed over is not waited for by a withdrawal. */
  locks: boolean;
}

export interface GateFinding extends Finding {
  action: Action;
  reason: Reason;
  /** What stands in its place, when it is replaced by a placeholder or a surrogate. */
  placeholder?: string;
  /** Where in the request's JSON body, as an RFC 6901 pointer. Only in the verdict of `seal`; offsets count inside that string. */
  path?: string;
}

export interface Verdict {
  /** `hold`: ask the person first. `block`: cannot be sent. */
  decision: "send" | "hold" | "block";
  /** The text (from `check`) or the body (from `seal`) as it would leave. Empty when blocked. */
  text: string;
  findings: GateFinding[];
  /** Every reason that occurs, the most protective first. */
  reasons: Reason[];
  /** Cells to ask for, when the decision is `hold`. */
  ask: { purpose: string; category: string }[];
  /** What was found that the purpose can be served without, each type once: the person could leave it out. */
  unneeded: EntityType[];
}

export interface GateContext {
  /** A purpose of the policy; its first unless given. */
  purpose?: string;
  /** A recipient of the purpose; its first unless given. */
  recipient?: string;
  /** Placeholders are good within one conversation. `"default"` unless given. */
  conversation?: string;
}

export interface CheckContext extends GateContext {
  /** The message before this one. */
  previous?: string;
}

/**
 * A request to be sealed. The body is plain values (sent as JSON), a text, a `FormData`, `URLSearchParams`, `Blob`, bytes, or
 * a stream of at most 8 MB. What it is, its `content-type` says: JSON unless there is one; JSON lines, forms and plain text
 * are read too. A file that is not text can't be, and is not sent.
 */
export interface GateRequest {
  url: string;
  /** POST unless given. */
  method?: string;
  /** `authorization`, `api-key` and `x-api-key` are the page's own and not looked at; a finding in another blocks. */
  headers?: Record<string, string>;
  body: unknown;
}

export interface Sealed {
  decision: Verdict["decision"];
  /** Only when the decision is `send`. The body is the exact text to send. */
  request?: { url: string; method: string; headers: Record<string, string>; body: string };
  /** Good once, for exactly this request, for five seconds. */
  ticket?: string;
  verdict: Verdict;
  /** The purposes this request may serve. */
  manifest: { purposes: string[] };
}

/** What somebody sees that the one before did not, or no longer sees. */
export interface Change {
  /** What stands for the value: until now if it is shown, from now on if it is hidden and something does. */
  placeholder?: string;
  type: EntityType;
  category: Category;
  now: "shown" | "hidden";
  reason: Reason;
}

export interface HandOffContext {
  /** The recipient that takes over: one of the policy's, for this purpose. */
  to: string;
  purpose?: string;
  conversation?: string;
  /** The `confirmation` of these very changes in this very request, once the person has seen them. */
  confirmation?: string;
}

export interface HandOff extends Sealed {
  /** What whoever takes over sees that the one before did not, and what they no longer see. */
  changes: Change[];
  /** Give it back once the person agrees. Until then the decision is `hold` wherever anything changes. */
  confirmation: string;
}

export interface ToolContext {
  /** The tool, as a recipient of the policy. */
  tool: string;
  purpose?: string;
  conversation?: string;
}

export interface Revealed<Arguments> {
  decision: Verdict["decision"];
  /** With the originals that the tool may have. Only when the decision is `send`. */
  arguments?: Arguments;
  verdict: Verdict;
  changes: Change[];
}

/** What a choice is about. */
export interface Scope {
  purposes?: string[];
  categories?: string[];
  recipients?: string[];
}

export type ConsentState =
  | "unknown" | "requested" | "granted" | "denied" | "deferred" | "withdrawn"
  | "expired" | "superseded" | "revoked" | "invalidated" | "unreadable";

/** One choice. It holds no value, no address and no browser's name. */
export interface ConsentEvent {
  schema: "urn:hushgate:consent-event:1";
  /** A name of its own, a UUID. */
  record: string;
  /** The event before it: its record, and SHA-256 of it as canonical JSON, in hexadecimal. */
  previous?: { record: string; hash: string };
  /** From 1, without gaps. */
  sequence: number;
  /** Goes up by one with every event. A ticket of one epoch is not good in another. */
  epoch: number;
  /** Milliseconds since 1970. */
  time: number;
  /** When a grant runs out, in milliseconds since 1970. */
  expires?: number;
  state: ConsentState;
  method:
    | "api" | "accept" | "reject" | "save" | "dismiss" | "just-in-time"
    | "gpc" | "import" | "expiry" | "policy-change" | "guardian";
  actor: "subject" | "guardian" | "user-agent" | "system";
  /** The person was asked for exactly this, by name. Never so by `grant`: only Hushgate's own controls can vouch for it. */
  explicit: boolean;
  /** The person was shown that their browser's opt-out signal says otherwise. */
  overridesSignal: boolean;
  /** An empty list means all. */
  scope: { purposes: string[]; categories: string[]; recipients: string[] };
  /** For one value in one message only: a random name, which says nothing of the value. */
  binding?: string;
  /** SHA-256 of the exact text the person was shown, in hexadecimal; its language; where it was shown. */
  notice?: { hash: string; locale: string; surface: string };
  /** A random name of the person on this device. */
  subject: string;
  controller: string;
  jurisdictions: string[];
  /** How it is known where the person is. */
  placed: "declared" | "operator" | "fallback";
  policyVersion: string;
  policyHash: string;
}

/** What the person was shown when they agreed. */
export interface Shown {
  /** The text. The event keeps its hash. */
  notice: string;
  /** Its language, by its tag in BCP 47. */
  locale?: string;
  /** Where it was shown, e.g. `"composer"`. */
  surface: string;
  /**
   * For one value in one message only: that message may be sent with it, and sent again as part of the conversation, until
   * it is taken back. The scope then names one purpose and one type or category.
   */
  once?: { message: string; value: string; conversation?: string };
  /** What the person confirms, from a receipt: the event's method is `import`, and it runs out when the proposal does. */
  proposal?: Proposal;
}

export interface ReceiptOptions {
  /**
   * `dpv`: ISO/IEC TS 27560 in terms of the W3C Data Privacy Vocabulary, as JSON-LD. `kantara`: Kantara Consent Receipt
   * 1.1, which can only say that something was granted. `dpv` unless given.
   */
  format?: "dpv" | "kantara";
  /** How exactly times are told, rounded down. `day` unless given. */
  times?: "day" | "second";
}

/** What a receipt proposes. It grants nothing. */
export interface Proposal {
  /**
   * `confirm`: put it to the person, and give it to `grant` when they agree. `take`: it only restricts, and its scope can be
   * given to `deny` or `withdraw`. `none`: it ran out, names nothing that the policy has, or says nothing that binds.
   */
  next: "confirm" | "take" | "none";
  /** What was chosen; `expired` for a grant that ran out since. */
  state: ConsentState;
  /** Only what the policy has. What is left out means all. */
  scope: Scope;
  /** Purposes, categories and recipients that the choice named and the policy does not have. */
  unknown: string[];
  /** Milliseconds since 1970, rounded down as in the receipt. */
  time: number;
  /** When a grant runs out, in milliseconds since 1970, rounded down. */
  expires?: number;
  /** SHA-256 of the text that the person was shown then, in hexadecimal. */
  notice?: string;
  /** The record of the event that the receipt is of. */
  source: string;
}

export interface Consent {
  /**
   * Records a grant. `purposes` is required; categories left out mean those the purpose declares.
   */
  grant(scope: Scope & { purposes: string[] }, shown: Shown): Promise<void>;
  /** Records a refusal. What is left out means all. */
  deny(scope: Scope): Promise<void>;
  /** Takes grants back. Binds the very next message. */
  withdraw(scope: Scope): Promise<void>;
  state(scope: { purpose: string; category: string; recipient?: string }): Promise<ConsentState>;
  /**
   * Whether a screen may put this question: there is something to choose, and a refusal is older than the time for which the law
   * has the person left alone.
   */
  mayAsk(scope: { purpose: string; category: string; recipient?: string }): Promise<boolean>;
  history(): Promise<ConsentEvent[]>;
  /**
   * One choice of the history as a receipt: what was chosen then, whatever was chosen since. It holds no value. It is not
   * signed: it proves nothing by itself.
   * @param record The event's `record`.
   */
  receipt(record: string, options?: ReceiptOptions): Promise<Record<string, unknown>>;
  /**
   * What a receipt proposes, as `receipt` made it, parsed. Changes nothing. Rejects with `receipt-invalid` unless it is one
   * for the policy's controller, in a form and version that is known, and agrees with itself.
   */
  import(receipt: unknown): Promise<Proposal[]>;
}

export interface AuditEntry {
  sequence: number;
  /** Minutes since 1970. */
  minute: number;
  /**
   * `withheld`: placeholders stayed in a reply, where originals would have been fetched, run or sent; see `counts`. `log-reset`:
   * everything before was erased, or lost.
   */
  type: "sealed" | "handed-off" | "aborted" | "consent" | "policy" | "policy-rollback" | "withheld" | "log-reset";
  purpose: string;
  recipient: string;
  /** What the recipient is, as the policy has it: `llm-provider`. */
  class: string;
  decision: Verdict["decision"];
  /** How many findings, by category; for `withheld`, how many placeholders, under that name. Never a value, nor a hash of one. */
  counts: Record<string, number>;
  reasons: Reason[];
  /** SHA-256 of the policy in force, in hexadecimal. */
  policyHash: string;
  epoch: number;
  /** The record of the choice that is logged; empty for what is none. */
  event: string;
  /** At most so many bytes were sealed: 64, and four times each. 0 for what is no request. */
  length: number;
  detectorVersion: string;
}

/** The log as one document, for others to verify: `hushgate verify`. */
export interface AuditLog {
  format: "urn:hushgate:audit-log:1";
  /** What it is now: see {@link Audit.checkpoint}. */
  checkpoint: string;
  /**
   * A header for each day or thousand entries: a checkpoint too, hanging on the one before. `hashes` are there where the entries are not
   * kept any more.
   */
  segments: { header: string; hashes?: string[] }[];
  /** Who signed checkpoint and headers, an Ed25519 key of 32 bytes in base 64; not there if nobody did. */
  key?: string;
  /** What recipients' checkpoints can be compared with, by recipient. */
  salts?: Record<string, string>;
  entries: AuditEntry[];
}

/** What can be said of a log. */
export interface AuditReport {
  /**
   * `intact`: every entry is under a checkpoint that was given. `intact-since-anchor`: those up to `since` are; who has the device
   * could have changed the rest. `unanchored`: it agrees with itself, and no checkpoint says anything of it. `reset`: it is another
   * log than the checkpoints are of. `broken`: it was changed, at the entry `at`.
   */
  verdict: "intact" | "intact-since-anchor" | "unanchored" | "reset" | "broken";
  /** How many entries there are, with those that are not kept any more. */
  size: number;
  since?: number;
  at?: number;
  /**
   * `sequence`: an entry has another number than its place. `form`: it is none. `checkpoint`: all together are not what the log's own
   * checkpoint says. `header`: a segment's header is missing, or others than its entries make. `signature`: one is not by the log's key. `cut`: there were more. `anchor`: those up to a checkpoint are others than it was made of.
   */
  why?: "sequence" | "form" | "checkpoint" | "header" | "signature" | "cut" | "anchor";
  /** How many entries are not kept any more: of them there are only headers and hashes. */
  dropped: number;
  /** It begins with a note that everything before was erased. */
  begunAnew: boolean;
  /** Entries before which the clock ran back, by number. */
  clockBack: number[];
  /** Checkpoints that nothing can be compared with, because those entries are not kept: by how many entries they are about. */
  unchecked: number[];
  /**
   * What is worth a look, by entry. `credential-burst`: many in ten minutes. `new-category`: no request had it before.
   * `repeated-withholding`: replies tried again and again to carry originals out.
   */
  notices: { sign: "credential-burst" | "new-category" | "repeated-withholding"; at: number; count: number; category?: string }[];
  /** How many signatures hold, by the key in the log. Whose key it is, the log can't say. */
  signed: number;
}

/** What happened, without content. Tamper-evident up to the last checkpoint that was kept elsewhere, and never more. */
export interface Audit {
  /** Every entry, oldest first. Rejects with `log-invalid` if one that was stored is missing. */
  entries(): Promise<AuditEntry[]>;
  /** All of it as one document. */
  export(): Promise<AuditLog>;
  /**
   * What the log is now, in the form of C2SP's tlog-checkpoint, unsigned: its random name, the number of entries, and the root of a
   * Merkle tree over them (RFC 6962). Keep it where who has the device can't change it: whoever gets requests, a receipt, a mail.
   */
  checkpoint(): Promise<string>;
  /** Verifies a log, this one unless another is given, by checkpoints that were kept elsewhere. */
  verify(log?: AuditLog, checkpoints?: string[]): Promise<AuditReport>;
}

/** What a new policy changes. The codes in `why` are those of `hushgate policy diff`. */
export interface PolicyChanges {
  cells: {
    purpose: string;
    category: string;
    recipient: string;
    change: "kept" | "narrowed" | "superseded" | "removed" | "added";
    why: string[];
  }[];
  /** What is different beyond single cells. */
  whole: string[];
}

export interface RestoreContext {
  conversation?: string;
  recipient: string;
  /**
   * What the result goes into. `text` must be shown as text (`textContent`), never as HTML. The others are escaped for what
   * they are, and keep the placeholders wherever originals would be fetched, run or sent without the person: addresses,
   * link and image targets, attributes, style, script, tool calls, forms, and whatever can't be told. Each attempt is in the
   * audit log, as `withheld`. `markdown` is for renderers of CommonMark and GFM; sanitize their HTML as ever.
   */
  as: "text" | "markdown" | "html" | "json";
}

export interface Gate {
  /** Dry run for live typing: changes nothing. */
  check(text: string, context?: CheckContext): Promise<Verdict>;
  /** Decides, rewrites the whole request, and gives a one-use ticket. */
  seal(request: GateRequest, context?: GateContext): Promise<Sealed>;
  /**
   * `fetch` behind the gate: seals, and sends what was sealed. Bodies as in {@link GateRequest}; anything else is refused.
   * Rejects with `held` or `blocked` (the verdict is on the error) and sends nothing.
   * With `gate.ticket`, the request has to be what `seal` returned, and is sent as it is.
   */
  fetch(url: string | URL, init?: RequestInit & { gate?: GateContext & { ticket?: string } }): Promise<Response>;
  /**
   * Seals a request with a whole conversation in it for somebody else: a person who takes over. Pass it with the placeholders that
   * the one before knows. All of it is decided on anew, for `to`: originals that they may see are put in, what they may not see is
   * hidden, and what stays a placeholder is restored in their replies. Where anything changes, the decision is `hold` until it is
   * called again with the `confirmation`; consent that is missing is still asked for as ever.
   */
  handOff(request: GateRequest, context: HandOffContext): Promise<HandOff>;
  /**
   * The arguments of a tool call in a reply, for a function of the page that needs real values: a recipient of its own, decided
   * on anew, and in the log like any other. Pass a string (JSON, or a text) or plain values. Call the tool with what comes back, and
   * with nothing else. A placeholder that stands in an address stays one.
   */
  reveal<Arguments>(given: Arguments, context: ToolContext): Promise<Revealed<Arguments>>;
  /**
   * What the policy makes of a reply, as it came: the personal data that the bot brought in, for marking it, and in `text`
   * the reply without it, for transcripts and telemetry. Placeholders in it stay. Never `hold`: the bot knows it already.
   */
  review(text: string, context?: CheckContext): Promise<Verdict>;
  /** Puts originals back into a reply, for showing it. */
  restore(text: string, context: RestoreContext): Promise<string>;
  /** The same for a reply as it streams in, at most a placeholder's length, and what tells where it stands, behind. */
  restoreStream(context: RestoreContext): TransformStream<string, string>;
  /**
   * Puts a policy in force. Choices about what shows more under it are superseded and asked for anew; all others go on. An
   * older policy is refused and noted in the log; what it would show less of is asked for anew as well.
   * @param options `policyKey`: in place of the gate's own, and the gate's own once the policy is in force.
   */
  adopt(policy: Policy, options?: { policyKey?: string }): Promise<{ adopted: boolean; changes: PolicyChanges }>;
  readonly consent: Consent;
  readonly audit: Audit;
  readonly data: {
    /**
     * Erases a conversation's originals, or everything: originals of all conversations, and choices, which are unknown from then on.
     * Keys are destroyed, so that what is left of them on the device can't be opened.
     */
    erase(scope?: { conversation?: string }): Promise<void>;
  };
  /** What it runs on. */
  diagnostics(): Diagnostics;
  /** Forgets what is in memory: originals, choices, log. What is stored stays. */
  dispose(): void;
}

export function createGate(options: GateOptions): Promise<Gate>;

/** What went wrong, by a stable code. */
export type ErrorCode =
  /*ERROR_CODES*/;

export class HushgateError extends Error {
  readonly name: "HushgateError";
  readonly code: ErrorCode;
  /** For a policy or option that is not valid: the field, e.g. `purposes[0].basis`. */
  readonly path?: string;
  readonly expected?: string;
  readonly found?: string;
  /** For `held` and `blocked`. */
  readonly verdict?: Verdict;
}
