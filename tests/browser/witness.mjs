// A proxy in front of the demo that keeps everything the browser sends, and everything it is answered.
import { createServer, request as forward } from "node:http";

/**
 * @param {string} target address of the demo
 * @param {(headers: object, path: string) => object} change what the browser gets for headers
 */
export async function witness(target, change = (headers) => headers) {
  const { hostname, port } = new URL(target);
  const exchanges = [];
  const server = createServer((incoming, outgoing) => {
    const exchange = { method: incoming.method, path: incoming.url, headers: incoming.headers, body: "", reply: "" };
    exchanges.push(exchange);
    const onward = forward({ hostname, port, method: incoming.method, path: incoming.url, headers: incoming.headers }, (reply) => {
      outgoing.writeHead(reply.statusCode, change({ ...reply.headers }, incoming.url));
      reply.on("data", (piece) => { exchange.reply += piece; });
      reply.on("error", () => outgoing.destroy());
      reply.pipe(outgoing);
    });
    onward.on("error", () => outgoing.destroy());
    incoming.on("data", (piece) => { exchange.body += piece; });
    incoming.pipe(onward);
    // The page is gone: so is what it listened to.
    outgoing.on("close", () => onward.destroy());
  });
  await new Promise((resolve) => server.unref().listen(0, "127.0.0.1", resolve));
  const close = () => new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${server.address().port}/`, exchanges, close };
}

/** The ways in which a value could travel. */
export function disguises(value) {
  const bare = value.replace(/[ -]/g, "");
  const forms = [value, bare].flatMap((text) => {
    // Three alignments: base64 of a longer text holds one of them.
    const base64 = [0, 1, 2].map((shift) => Buffer.from("\0".repeat(shift) + text).toString("base64").replace(/=+$/, "").slice(shift && 4, -2));
    return [text, encodeURIComponent(text), text.replaceAll(" ", "+"), Buffer.from(text).toString("hex"), [...text].reverse().join(""), ...base64];
  });
  return [...new Set(forms.map((form) => form.toLowerCase()))];
}

/** Where a value is in what the browser sent: a list of places, empty if it never left. */
export function sightings(exchanges, value) {
  const forms = disguises(value);
  const places = [];
  for (const { method, path, headers, body } of exchanges) {
    for (const [where, text] of [["address", path], ["headers", JSON.stringify(headers)], ["body", body]]) {
      if (forms.some((form) => text.toLowerCase().includes(form))) places.push(`${where} of ${method} ${path.split("?")[0]}`);
    }
  }
  return places;
}
