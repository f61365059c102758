// Gets the engine going: from where its bytes can be had as they are, else from its inlined copy.
import { missing } from "./error.js";

/** Glue and inlined copy of each; bundlers have to see the addresses. */
const engines = {
  engine: [() => import("./engine/engine.js"), () => import("./engine/engine-bytes.js")],
  "engine-full": [() => import("./engine/engine-full.js"), () => import("./engine/engine-full-bytes.js")],
  records: [() => import("./engine/records.js"), () => import("./engine/records-bytes.js")],
};
const loading = new Map();

/** An engine's exports, loaded once for all; a load that failed is forgotten, and can be tried again. */
export function load(name, source) {
  if (!loading.has(name)) {
    const attempt = start(name, source);
    loading.set(name, attempt);
    attempt.catch(() => loading.delete(name));
  }
  return loading.get(name);
}

async function start(name, source) {
  try {
    const [glue, inlined] = engines[name];
    // Side by side: the engine is compiled while its glue is on the way.
    const [engine, module] = await Promise.all([glue(), compiled(source, inlined)]);
    await engine.default({ module_or_path: module });
    return engine;
  } catch (error) {
    const { explained } = await import("./load-error.js").catch(() => ({ explained: missing }));
    throw explained(error);
  }
}

async function compiled(source, inlined) {
  return WebAssembly.compile((await bytesFrom(source)) ?? (await (await import("./unpack.js")).unpacked(await inlined())));
}

/** The bytes of a source, or nothing: a page that bundlers or servers put in their place is not taken for them. */
async function bytesFrom(source) {
  try {
    const bytes = await source?.();
    return bytes && String(new Uint8Array(bytes.slice(0, 4))) === "0,97,115,109" ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** What lies at an address of the web. */
export async function fetched(address) {
  if (!/^https?:$/.test(address.protocol)) return undefined;
  const response = await fetch(address);
  return response.ok ? response.arrayBuffer() : undefined;
}
