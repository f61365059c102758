// Gets the engine going: fetched where a file can be fetched, else from its inlined copy.
import { HushgateError } from "./error.js";

const glue = {
  engine: () => import("./engine/engine.js"),
  "engine-custom": () => import("./engine/engine-custom.js"),
};
const inlined = {
  engine: () => import("./engine/engine-bytes.js"),
  "engine-custom": () => import("./engine/engine-custom-bytes.js"),
};
const loading = new Map();

/**
 * The engine's exports. One load at a time and for all; a load that failed is forgotten, so that it can be tried again.
 * @param {"engine" | "engine-custom"} name
 * @param {(() => URL) | undefined} url where it can be fetched, if anywhere
 */
export function load(name, url) {
  if (!loading.has(name)) {
    const attempt = start(name, url);
    loading.set(name, attempt);
    attempt.catch(() => loading.delete(name));
  }
  return loading.get(name);
}

async function start(name, url) {
  if (typeof WebAssembly !== "object") {
    throw new HushgateError("wasm-unsupported", "this browser has no WebAssembly; nothing can be checked, so nothing is sent");
  }
  try {
    const engine = await glue[name]();
    await engine.default({ module_or_path: (await fetched(url)) ?? (await bytes(name)) });
    return engine;
  } catch (error) {
    throw explained(error);
  }
}

/** The compiled engine, or nothing: a page that bundlers or servers put in its place is not taken for it. */
async function fetched(url) {
  const address = url?.();
  if (!address || !/^https?:$/.test(address.protocol)) return undefined;
  let body;
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    body = await response.arrayBuffer();
  } catch {
    return undefined;
  }
  const magic = new Uint8Array(body, 0, Math.min(4, body.byteLength));
  return String(magic) === "0,97,115,109" ? WebAssembly.compile(body) : undefined;
}

async function bytes(name) {
  const { bytes: base64 } = await inlined[name]();
  const text = atob(base64);
  const packed = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) packed[i] = text.charCodeAt(i);
  const gunzip = new DecompressionStream("gzip");
  const writer = gunzip.writable.getWriter();
  const written = writer.write(packed).then(() => writer.close());
  // What breaks it comes out of the reader; here it would only be reported as nobody's.
  written.catch(() => {});
  const pieces = [];
  for (let reader = gunzip.readable.getReader(), piece; !(piece = await reader.read()).done; ) pieces.push(piece.value);
  await written;
  return WebAssembly.compile(await new Blob(pieces).arrayBuffer());
}

function explained(error) {
  if (error instanceof HushgateError) return error;
  const said = String(error?.message ?? error);
  if (/unsafe-eval|content.security.policy|\bCSP\b/i.test(said)) {
    return new HushgateError("wasm-refused", "the page's Content-Security-Policy forbids WebAssembly: add 'wasm-unsafe-eval' to script-src");
  }
  if (error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError) {
    return new HushgateError("wasm-unsupported", `this browser can't run the engine: ${said}`);
  }
  return new HushgateError("wasm-missing", `the engine could not be loaded: ${said}`);
}
