// Gets the engine going: fetched where that can be done, else from its inlined copy.
import { HushgateError } from "./error.js";

/** Glue and inlined copy of each; bundlers have to see the addresses. */
const engines = {
  engine: [() => import("./engine/engine.js"), () => import("./engine/engine-bytes.js")],
  "engine-custom": [() => import("./engine/engine-custom.js"), () => import("./engine/engine-custom-bytes.js")],
};
const loading = new Map();

/** An engine's exports, loaded once for all; a load that failed is forgotten, and can be tried again. */
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
    const [glue, inlined] = engines[name];
    const engine = await glue();
    await engine.default({ module_or_path: (await fetched(url)) ?? (await unpacked(inlined)) });
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
  return String(new Uint8Array(body.slice(0, 4))) === "0,97,115,109" ? WebAssembly.compile(body) : undefined;
}

async function unpacked(inlined) {
  const { bytes } = await inlined();
  const gzip = new Blob([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))]);
  const stream = gzip.stream().pipeThrough(new DecompressionStream("gzip"));
  return WebAssembly.compile(await new Response(stream).arrayBuffer());
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
