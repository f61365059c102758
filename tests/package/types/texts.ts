// What `hushgate/texts` declares, used as its documentation says, and the ids of jurisdictions.
import type { Category, Jurisdiction } from "hushgate";
import { locales, reasonText, textsFor, type Locale, type ReasonText, type Texts, type TextValues } from "hushgate/texts";

const values: TextValues = { locale: "de-AT", category: "health", purpose: "Answer you", recipient: "Bot" };
const text: ReasonText = await reasonText("CONSENT_DENIED", values);
const where: Locale = text.locale;
const side: "ltr" | "rtl" = text.direction;
const all: readonly Locale[] = locales;
const texts: Texts = await textsFor(where);
const category: Category = "contact";
const words: string[] = [text.short, text.long, texts.categories[category], texts.reasons.ASK.short, texts.changes.added];
await reasonText("ASK", { category: "your order" });
// @ts-expect-error No such reason.
await reasonText("NO_SUCH");
const places: Jurisdiction[] = ["EU-DE", "US-CA", "UNKNOWN"];
// @ts-expect-error No such jurisdiction.
places.push("EU-XX");
// @ts-expect-error No such state.
texts.states.gone;

export { all, places, side, words };
