// Real HTTP servers on this machine: one that keeps what arrives, one that serves files, and folders that go away again.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

/** The package as `cargo xtask build` left it. */
export const PKG = fileURLToPath(new URL("../../pkg", import.meta.url));

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".wasm": "application/wasm" };

/** Listens on a free port; `close` also drops connections that are kept alive. A test that fails is not held up by it. */
export async function listen(handler) {
  const server = createServer(handler).unref();
  server.on("connection", (socket) => socket.unref());
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${server.address().port}`, close };
}

export async function bodyOf(stream) {
  const pieces = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
}

/**
 * Keeps every request. It answers 200, unless `answer` does otherwise.
 * @param {(request: object, response: import("node:http").ServerResponse) => void} [answer]
 */
export async function recorder(answer = (_, response) => response.end("{}")) {
  const requests = [];
  const server = await listen(async (incoming, response) => {
    const { method, url, headers } = incoming;
    const request = { method, url, headers, body: (await bodyOf(incoming)).toString() };
    requests.push(request);
    answer(request, response);
  });
  return { ...server, requests };
}

/**
 * Serves files: `routes` maps path prefixes to folders, or a path to a page's text. Keeps the paths that were asked for.
 * @param {Record<string, string | { page: string }>} routes
 * @param {{ headers?: Record<string, string>, missing?: RegExp }} options `missing`: paths that are answered as in a server
 *   that knows no such file
 */
export async function fileServer(routes, { headers = {}, missing = /^$/ } = {}) {
  const requests = [];
  const server = await listen(async (incoming, response) => {
    const path = decodeURIComponent(new URL(incoming.url, "http://x").pathname);
    requests.push({ method: incoming.method, path, body: (await bodyOf(incoming)).toString() });
    const content = missing.test(path) ? undefined : await contentOf(routes, path);
    const type = TYPES[extname(path)] ?? "text/html";
    response.writeHead(content === undefined ? 404 : 200, { ...headers, "content-type": type }).end(content ?? "not found");
  });
  return { ...server, requests };
}

async function contentOf(routes, path) {
  const exact = routes[path];
  if (exact?.page !== undefined) return exact.page;
  const prefix = Object.keys(routes).find((start) => typeof routes[start] === "string" && path.startsWith(start));
  if (prefix === undefined) return undefined;
  const inside = path.slice(prefix.length) || "index.html";
  return readFile(join(routes[prefix], normalize(`/${inside}`))).catch(() => undefined);
}

/** A folder for one test, removed after it. */
export async function temporaryFolder(test, name) {
  const folder = await mkdtemp(join(tmpdir(), `hushgate-${name}-`));
  test.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
