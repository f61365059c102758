// Server-sent events over fetch, as the HTML standard frames them.

/**
 * The `data` of each event of a body, in order. Chunks may split an event, a line end or a character anywhere.
 * @param {ReadableStream<Uint8Array>} body
 */
export async function* events(body) {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  let data = [];
  let ended = false;
  try {
    while (!ended) {
      const { value, done } = await reader.read();
      ended = done;
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      let from = 0;
      for (;;) {
        const line = lineAt(rest, from, ended);
        if (!line) break;
        from = line.next;
        if (line.text === "") {
          if (data.length) yield data.join("\n");
          data = [];
        } else if (line.text === "data" || line.text.startsWith("data:")) {
          data.push(line.text.slice(5).replace(/^ /, ""));
        }
      }
      rest = rest.slice(from);
    }
    // The standard drops an event without its closing empty line; chat servers do end that way, so it counts here.
    if (rest.startsWith("data:")) data.push(rest.slice(5).replace(/^ /, ""));
    if (data.length) yield data.join("\n");
  } finally {
    // Also when the consumer stops early: the connection must not stay open behind it.
    await reader.cancel().catch(() => {});
  }
}

function lineAt(text, from, ended) {
  let end = from;
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end += 1;
  if (end === text.length) return null;
  if (text[end] === "\r") {
    // A CR at the end of a chunk may be half of CRLF.
    if (end + 1 === text.length && !ended) return null;
    return { text: text.slice(from, end), next: end + (text[end + 1] === "\n" ? 2 : 1) };
  }
  return { text: text.slice(from, end), next: end + 1 };
}

/** The pieces of text in a streamed chat completion. */
export async function* deltas(body) {
  for await (const data of events(body)) {
    if (data === "[DONE]") return;
    const chunk = JSON.parse(data);
    if (chunk.error) throw new Error("the server reported an error in its reply");
    const piece = chunk.choices?.[0]?.delta?.content;
    if (piece) yield piece;
  }
}
