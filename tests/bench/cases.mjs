// What is timed, by name, for Node and browsers.
import { KB, MB, chat, cleanMessages, dense, messages, mixed, prose } from "./texts.mjs";

/** `texts` take turns; `large`: a megabyte, for which `--quick` leaves the peers out; `rate`: shown as MB/s. */
export const CASES = {
  message: { title: "200-character message", texts: () => messages(64) },
  clean: { title: "200 characters, clean", texts: () => cleanMessages(64) },
  kilobyte: { title: "1 KB of chat", texts: () => Array.from({ length: 16 }, (_, index) => chat(KB, 100 + index)) },
  "chat-100": { title: "100 KB of chat", texts: () => [chat(100 * KB)], rate: true },
  "chat": { title: "1 MB of chat", texts: () => [chat(MB)], rate: true, large: true },
  "prose": { title: "1 MB clean prose", texts: () => [prose(MB)], rate: true, large: true },
  "mixed": { title: "1 MB mixed scripts", texts: () => [mixed(MB)], rate: true, large: true },
  "dense": { title: "1 MB dense", texts: () => [dense(MB)], rate: true, large: true },
};
