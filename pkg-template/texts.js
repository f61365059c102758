// Words for people: why something was decided, and what they can do. One catalogue for each language, loaded when asked for.
import { invalid } from "./error.js";

/** Written out, so that bundlers see them; one for each file in texts/. */
const catalogues = {
  /*LOCALES*/
};
const loading = new Map();

/** The languages that there are texts in. */
export const locales = Object.keys(catalogues);

/** The catalogue for a language tag: `de-AT` is served by `de`, and a language that there are no texts in by `en`. */
export function textsFor(tag = "en") {
  const language = String(tag).toLowerCase().split(/[-_]/)[0];
  const locale = locales.includes(language) ? language : "en";
  if (!loading.has(locale)) {
    const attempt = catalogues[locale]().then((module) => module.default);
    loading.set(locale, attempt);
    attempt.catch(() => loading.delete(locale));
  }
  return loading.get(locale);
}

/** What to tell the person. */
export async function reasonText(code, { locale, category, purpose, recipient } = {}) {
  const texts = await textsFor(locale);
  if (!Object.hasOwn(texts.reasons, code)) throw invalid("code", "a reason", JSON.stringify(code));
  const { short, long } = texts.reasons[code];
  const kind = Object.hasOwn(texts.categories, category) ? texts.categories[category] : category;
  const values = { category: kind || texts.unnamed, purpose: quoted(purpose, texts), recipient: quoted(recipient, texts) };
  return { short, long: filled(long, values), locale: texts.locale, direction: texts.direction };
}

/** A name as it was given, in the language's quotation marks; where text runs from right to left, kept from turning it round. */
function quoted(name, { quotes: [open, close], direction }) {
  if (!name) return "";
  return open + (direction === "rtl" ? `\u2068${name}\u2069` : name) + close;
}

/** Puts each value in place of its `{name}`. One that is not there takes the space before it along. */
function filled(text, values) {
  return text.replace(/( ?)\{(\w+)\}/g, (_, space, name) => (values[name] ? space + values[name] : ""));
}
