// The texts that are timed. The same seed gives the same text in every run, in Node and in a browser. Values are ones that
// documents use as examples: right by their checksums, and nobody's.
import { MIXED, CHAT, COMMON_WORDS, WORDS } from "./sentences.mjs";

export const KB = 1024;
export const MB = 1024 * KB;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export const bytesOf = (text) => encoder.encode(text).length;

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function chooser(seed) {
  const random = randomFrom(seed);
  const below = (limit) => Math.floor(random() * limit);
  const oneOf = (list) => list[below(list.length)];
  const digits = (count) => Array.from({ length: count }, () => below(10)).join("");
  return { below, oneOf, digits };
}

/**
 * Pieces joined until they fill that many bytes of UTF-8, cut at a character. By way of bytes, so that the string is one block
 * in memory and no engine has to flatten it in the first call.
 */
function fill(bytes, piece) {
  const parts = [];
  for (let length = 0; length < bytes; ) {
    const part = piece();
    parts.push(part);
    length += bytesOf(part);
  }
  const whole = encoder.encode(parts.join(""));
  let end = bytes;
  while ((whole[end] & 0xc0) === 0x80) end -= 1;
  return decoder.decode(whole.subarray(0, end));
}

const FIRST = ["jane", "john", "maria", "ahmed", "lena", "pierre", "olga", "kenji", "sofia", "david", "amelie", "piotr"];
const LAST = ["roe", "doe", "mueller", "garcia", "rossi", "smith", "kowalski", "tanaka", "novak", "dubois", "haas", "berg"];
const CARDS = [
  "4111 1111 1111 1111", "5555 5555 5555 4444", "5105-1051-0510-5100", "4012888888881881", "3782 822463 10005",
  "6011 1111 1111 1117",
];
const IBANS = [
  "DE89 3704 0044 0532 0130 00", "GB29 NWBK 6016 1331 9268 19", "FR14 2004 1010 0505 0001 3M02 606", "NL91ABNA0417164300",
  "ES91 2100 0418 4502 0005 1332", "CH93 0076 2011 6238 5295 7", "AT611904300234573201", "BE68 5390 0754 7034",
];

function values({ below, oneOf, digits }) {
  const email = () => `${oneOf(FIRST)}.${oneOf(LAST)}${below(3) ? "" : below(90) + 10}@example.${oneOf(["com", "org", "net"])}`;
  const phone = () => oneOf(["+1 202-555-01", "(202) 555-01", "202-555-01", "+1 (202) 555 01"]) + digits(2);
  const card = () => oneOf(CARDS);
  const iban = () => oneOf(IBANS);
  const address = () => oneOf(["192.0.2.", "198.51.100.", "203.0.113."]) + (below(250) + 1);
  const address6 = () => `2001:db8::${(below(65_000) + 300).toString(16)}:${(below(9000) + 300).toString(16)}`;
  return { email, phone, card, iban, address, address6 };
}

/** Chat messages of 200 characters with an e-mail address, a phone number and a card. */
export function messages(count) {
  const choose = chooser(1);
  const { email, phone, card } = values(choose);
  return Array.from({ length: count }, () => {
    const start = `Hi, this is about my order. Please write to ${email()} or call ${phone()}, and take it from ${card()}. `;
    return fill(200, during(start, () => `${choose.oneOf(CHAT)} `));
  });
}

/** Chat messages of 200 characters with nothing in them. */
export function cleanMessages(count) {
  const { oneOf } = chooser(2);
  return Array.from({ length: count }, () => fill(200, () => `${oneOf(CHAT)} `));
}

function during(first, then) {
  let next = first;
  return () => {
    const piece = next ?? then();
    next = undefined;
    return piece;
  };
}

/** A chat log; one line in three has personal data in it. */
export function chat(bytes, seed = 3) {
  const choose = chooser(seed);
  const { email, phone, card, iban, address } = values(choose);
  const telling = [
    () => `You can reach me at ${email()} after work.`,
    () => `My number is ${phone()}, please call back.`,
    () => `The card is ${card()}, does that help?`,
    () => `Please pay it back to ${iban()}.`,
    () => `I was logged in from ${address()} then.`,
  ];
  return fill(bytes, () => `${choose.below(3) ? choose.oneOf(CHAT) : choose.oneOf(telling)()}\n`);
}

/** English sentences, with a year or an amount now and then, and no personal data. */
export function prose(bytes) {
  const { below, oneOf } = chooser(4);
  const word = () => (below(50) ? oneOf(below(2) ? COMMON_WORDS : WORDS) : String(below(3) ? below(90) + 10 : 1900 + below(125)));
  let sentences = 0;
  return fill(bytes, () => {
    const words = Array.from({ length: 6 + below(14) }, word);
    words[0] = words[0][0].toUpperCase() + words[0].slice(1);
    if (words.length > 10) words[4] += ",";
    sentences += 1;
    return words.join(" ") + (sentences % 6 ? ". " : ".\n\n");
  });
}

/** German, French, Russian, Japanese and emoji, by turns of a sentence, and no personal data. */
export function mixed(bytes) {
  const { oneOf } = chooser(5);
  return fill(bytes, () => `${oneOf(oneOf(MIXED))} `);
}

/** Little but personal data. */
export function dense(bytes) {
  const { email, phone, card, iban, address, address6 } = values(chooser(6));
  return fill(bytes, () => `${email()}, ${phone()}, ${card()}, ${iban()}, ${address()}, ${address6()}\n`);
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const BASE64 = `${LETTERS.toUpperCase()}${LETTERS}0123456789+/`;

function lettersOf(alphabet, seed) {
  const { oneOf } = chooser(seed);
  const symbols = [...alphabet];
  return (count) => Array.from({ length: count }, () => oneOf(symbols)).join("");
}

/** Texts made to keep a pattern busy, each of any length. */
export const HOSTILE = {
  "digits": (bytes) => fill(bytes, () => "1234567890"),
  "1 1 1 1": (bytes) => fill(bytes, () => "1 "),
  "1.1.1.1.": (bytes) => fill(bytes, () => "1."),
  "a@a@a@a@": (bytes) => fill(bytes, () => "a@"),
  "dashes": (bytes) => fill(bytes, () => "--"),
  "::::": (bytes) => fill(bytes, () => "::"),
  "eyJ-eyJ-": (bytes) => fill(bytes, () => "eyJ-"),
  "a://a://": (bytes) => fill(bytes, () => "a://"),
  "DE89 DE89": (bytes) => fill(bytes, () => "DE89 "),
  "(1(1(1(1": (bytes) => fill(bytes, () => "(1"),
  "+1+1+1+1": (bytes) => fill(bytes, () => "+1"),
  "one letter": (bytes) => fill(bytes, () => "aaaa"),
  "base64 wall": (bytes) => {
    const letters = lettersOf(BASE64, 7);
    return fill(bytes, () => `${letters(76)}\n`);
  },
  "one long token": (bytes) => {
    const letters = lettersOf(`${LETTERS}0123456789-_`, 8);
    return fill(bytes, () => letters(64));
  },
};
