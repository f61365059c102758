import type { Action, Category, ConsentState, Operator, Reason, Verdict } from "./index.js";

/** The languages that there are texts in. */
export type Locale =
  /*LOCALES*/;

/** What is put into a text, as it is given. What is left out is spoken of in general. */
export interface TextValues {
  /** A language tag, such as `de-AT`. `en` unless given, and where there are no texts in that language. */
  locale?: string;
  /** A category, which is named in the language, or words of your own for what it is about. */
  category?: Category | (string & {});
  /** The purpose's title. */
  purpose?: string;
  /** The recipient's name. */
  recipient?: string;
}

export interface ReasonText {
  /** For a chip: at most 40 characters. */
  short: string;
  /** What was done with what, why, and what the person can do. Plain text, never HTML: it holds what was given. */
  long: string;
  /** The language that it is in. */
  locale: Locale;
  direction: "ltr" | "rtl";
}

/** Everything there is in one language. Texts hold `{category}`, `{purpose}` and `{recipient}`, as in ICU MessageFormat. */
export interface Texts {
  locale: Locale;
  direction: "ltr" | "rtl";
  /** Opening and closing quotation mark. */
  quotes: [string, string];
  /** What stands for a category that is not given. */
  unnamed: string;
  reasons: Record<Reason, { short: string; long: string }>;
  states: Record<ConsentState, string>;
  actions: Record<Action, string>;
  decisions: Record<Verdict["decision"], string>;
  categories: Record<Category, string>;
  tiers: Record<"ordinary" | "sensitive" | "special" | "secret", string>;
  operators: Record<Operator, string>;
  /** What became of a choice when the policy changed. */
  changes: Record<"kept" | "narrowed" | "superseded" | "removed" | "added", string>;
}

export const locales: readonly Locale[];

/** The catalogue for a language tag: `de-AT` is served by `de`, and a language that there are no texts in by `en`. */
export function textsFor(tag?: string): Promise<Texts>;

/** What to tell the person. Rejects with `options-invalid` for a code that is no reason. */
export function reasonText(code: Reason, values?: TextValues): Promise<ReasonText>;
