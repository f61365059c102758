// The package on a server of its own, with an empty page and a bot that keeps what it is sent; and what a page does with a gate.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PACKAGE = fileURLToPath(new URL("../../pkg/", import.meta.url));
const TYPES = { ".js": "text/javascript", ".json": "application/json", ".wasm": "application/wasm", ".html": "text/html" };
export const CARD = "4111 1111 1111 1111";
export const EMAIL = "ana@example.com";

export const POLICY = {
  version: "1",
  controller: { id: "shop", name: "Shop", contact: "privacy@example.com" },
  recipients: [{ id: "bot", name: "Bot", placeholders: true }],
  purposes: [{ id: "reply", title: "Answer", basis: "contract", recipients: ["bot"], required: ["contact"], optional: ["financial"] }],
};

/** The package, an empty page, and a bot that keeps what it is sent. */
export async function serve() {
  const received = [];
  const server = createServer(async (request, response) => {
    if (request.method === "POST") {
      let body = "";
      for await (const piece of request) body += piece;
      received.push(body);
      response.end("ok");
      return;
    }
    const path = new URL(request.url, "http://localhost").pathname;
    if (path === "/") return response.setHeader("content-type", "text/html").end("<!doctype html><title>empty</title>");
    try {
      const bytes = await readFile(join(PACKAGE, path));
      response.setHeader("content-type", TYPES[extname(path)] ?? "text/plain").end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  // Storage and WebCrypto want a trustworthy origin, which this address is.
  return { url: `http://127.0.0.1:${server.address().port}/`, received, close };
}

/** Runs in the page: a gate, and what a test does with it. */
export async function prepare(policy, storage) {
  const { createGate } = await import("/index.js");
  globalThis.gate = await createGate({ policy, storage });
  const scope = { purposes: ["reply"], categories: ["financial"] };
  // A call of a driver is no act of a person: what the page is told of one is true here.
  Object.defineProperty(navigator, "userActivation", { value: { isActive: true }, configurable: true });
  globalThis.grant = () => gate.consent.grant(scope, { notice: "May we?", surface: "test" });
  globalThis.state = () => gate.consent.state({ purpose: "reply", category: "financial" });
  globalThis.send = async (message) => {
    const response = await gate.fetch("/chat", { method: "POST", body: { message } });
    return response.text();
  };
  return gate.diagnostics();
}
