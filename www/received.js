// What the server got, told by the server: its list, then each request as it arrives.

import { byId, el } from "./dom.js";
import { asSent, countSent } from "./marks.js";
import { counted } from "./labels.js";

const PATH = "/demo/received";

const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
const size = (bytes) => (bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} kB`);

export function showReceived() {
  const place = byId("received");
  const empty = byId("received-empty");
  const trouble = byId("received-trouble");
  const clear = byId("received-clear");
  // The list and the stream overlap: a request may come by both.
  const seen = new Set();

  function add(request) {
    if (seen.has(request.id)) return;
    seen.add(request.id);
    for (const badge of place.querySelectorAll(".newest")) badge.classList.remove("newest");
    place.prepend(card(request));
    place.scrollTop = 0;
    update();
  }

  function update() {
    const any = place.querySelector(".request") !== null;
    empty.hidden = any;
    clear.disabled = !any;
  }

  function say(words) {
    trouble.textContent = words;
    trouble.hidden = words === "";
  }

  async function load() {
    try {
      const response = await fetch(PATH, { cache: "no-store" });
      if (!response.ok) throw new Error(String(response.status));
      for (const request of await response.json()) add(request);
      say("");
    } catch {
      say("The server's record can't be read. Reload the page to try again.");
    }
  }

  const stream = new EventSource(`${PATH}/stream`);
  stream.addEventListener("message", (event) => add(JSON.parse(event.data)));
  // After a lost connection the list fills the gap.
  stream.addEventListener("open", load);
  stream.addEventListener("error", () => say("The connection to the server is lost. Trying again."));

  clear.addEventListener("click", async () => {
    try {
      const response = await fetch(PATH, { method: "DELETE" });
      if (!response.ok) throw new Error(String(response.status));
      for (const request of place.querySelectorAll(".request")) request.remove();
      update();
      place.focus();
    } catch {
      say("The server did not clear its record.");
    }
  });
}

function card(request) {
  const time = new Date(request.time);
  const { text, earlier } = lastUserMessage(request.body);
  const { placeholders, removed } = countSent(text ?? "");
  const facts = [
    placeholders ? counted(placeholders, "placeholder", "placeholders") : "",
    removed ? `${removed} removed` : "",
    earlier ? `with ${counted(earlier, "earlier message", "earlier messages")}` : "",
  ].filter(Boolean);
  return el("article", { class: "request newest", "data-id": String(request.id) },
    el("header", {}, el("time", { datetime: time.toISOString() }, clock.format(time)), el("span", {}, size(request.bytes))),
    text === null ? el("p", { class: "muted" }, "A request without a message.") : el("p", { class: "received-text", dir: "auto" }, asSent(text)),
    facts.length ? el("p", { class: "small facts" }, facts.join(" · ")) : "",
    el("details", {}, el("summary", {}, "The whole request"),
      el("pre", { tabindex: "0" }, asSent(`${request.method} ${request.path}\n\n${pretty(request.body)}`)),
      el("details", {}, el("summary", {}, "Its headers"), el("pre", { tabindex: "0" }, asSent(headerLines(request.headers))))));
}

function headerLines(headers) {
  return Object.entries(headers ?? {}).map(([name, value]) => `${name}: ${value}`).join("\n");
}

/** Laid out for reading where it is JSON; else as it came. */
function pretty(body) {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

function lastUserMessage(body) {
  try {
    const { messages } = JSON.parse(body);
    const at = messages.findLastIndex((message) => message.role === "user");
    const { content } = messages[at];
    return { text: typeof content === "string" ? content : JSON.stringify(content), earlier: at };
  } catch {
    return { text: null, earlier: 0 };
  }
}
