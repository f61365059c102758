// The one driver for what waits in a browser: IndexedDB, OPFS, WebCrypto, locks. It knows rows and keys by name, and no rule.
import { fieldsOf, stringOnly, stringOrNone } from "./engine-calls.js";
import { HushgateError, invalid } from "./error.js";

/** The form of the database. A newer one is not opened. */
const SCHEMA = 1;

/** Iterations of PBKDF2 with SHA-256: what OWASP's Password Storage Cheat Sheet asks for (2023). */
const ITERATIONS = 600_000;

/** How long a tab waits for its turn where several write, in milliseconds. */
const TURN = 500;

/** How long a withdrawal waits for requests that are being handed over, in milliseconds, before it takes the lock away. */
const PATIENCE = 2_000;

/**
 * Opens what is stored under a name. Where nothing can be stored, it is `{ place: "memory", why }`.
 * @param {{ name?: string, passphrase?: string }} options
 */
export async function openStorage(options) {
  const { name = "hushgate", passphrase, ...unknown } = fieldsOf(options);
  for (const field of Object.keys(unknown)) throw invalid(`storage.${field}`, "name or passphrase", "another field");
  stringOnly(name);
  stringOrNone(passphrase);
  const db = await opened(name);
  return "why" in db ? { place: "memory", ...db } : storageOver(db, name, passphrase);
}

async function storageOver(db, name, passphrase) {
  const locks = globalThis.navigator?.locks;
  const folder = locks && (await keyFolder(name));
  const wrapping = await wrappingKey(db, passphrase);
  const channel = typeof BroadcastChannel === "function" ? new BroadcastChannel(name) : undefined;
  const keys = new Map();

  /** The key of a name, out of memory, its file or its row; a new one where there is none and one is wanted. */
  function key(name, create) {
    if (!keys.has(name)) {
      const found = storedKey(name).then((wrapped) => wrapped ?? (create ? newKey(name) : undefined));
      const usable = found.then((wrapped) => wrapped && crypto.subtle.unwrapKey("raw", wrapped, wrapping, "AES-KW", "AES-GCM", false, ["encrypt", "decrypt"]));
      keys.set(name, usable);
      usable.then((key) => key ?? keys.delete(name), () => keys.delete(name));
    }
    return keys.get(name);
  }

  async function storedKey(name) {
    return (await inFolder(() => readFile(folder, name))) ?? (await requested(db, "keys", (store) => store.get(name)))?.wrapped;
  }

  // One tab at a time: two keys of one name, and what the first encrypted would be lost.
  const newKey = (key) => exclusively(`${name}.key`, async () => {
    const stored = await storedKey(key);
    if (stored) return stored;
    const fresh = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, true, ["encrypt", "decrypt"]);
    const wrapped = await crypto.subtle.wrapKey("raw", fresh, wrapping, "AES-KW");
    if (folder) await writeFile(folder, key, wrapped);
    else await changed(db, ["keys"], "strict", (store) => store("keys").add({ id: key, wrapped }));
    return wrapped;
  });

  const inFolder = (run) => folder && run().catch((error) => {
    if (error.name === "NotFoundError") return undefined;
    throw error;
  });

  // What a row is and until when belongs to what is authenticated: none can be put in another's place.
  const bound = (id, key) => new TextEncoder().encode(JSON.stringify([globalThis.origin, SCHEMA, id, key]));

  async function sealed({ id, key: name, text }) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    // The length alone would tell which: texts are filled up with spaces, which JSON passes over.
    const padded = text.padEnd(Math.ceil(text.length / 256) * 256);
    const how = { name: "AES-GCM", iv, additionalData: bound(id, name) };
    return { id, key: name, iv, bytes: await crypto.subtle.encrypt(how, await key(name, true), new TextEncoder().encode(padded)) };
  }

  async function unsealed({ id, key: name, iv, bytes }) {
    const opener = await openable(key(name, false));
    if (!opener) return { id, key: name };
    const how = { name: "AES-GCM", iv, additionalData: bound(id, name) };
    const plain = await openable(crypto.subtle.decrypt(how, opener, bytes));
    return plain ? { id, key: name, text: new TextDecoder().decode(plain).trimEnd() } : { id, key: name };
  }

  /** Nothing for what is not what was written. That it can't be read just now is something else, and fails. */
  const openable = (opening) => opening.catch((error) => {
    if (error.name !== "OperationError") throw error;
    return undefined;
  });

  const exclusively = (lock, run) => (locks ? locks.request(lock, run) : run());

  /** The names of all keys. */
  async function keyNames() {
    const names = await requested(db, "keys", (store) => store.getAllKeys());
    if (folder) for await (const name of folder.keys()) names.push(name);
    return names.filter((name) => name.includes("."));
  }

  /** Destroys keys, and removes what was under them; also those that a page was closed over. */
  async function destroy(names) {
    const all = new Set([...names, ...((await requested(db, "head", (store) => store.get("doomed")))?.names ?? [])]);
    for (const name of all) {
      await inFolder(() => folder.removeEntry(name));
      keys.delete(name);
    }
    if (all.size === 0) return;
    await changed(db, ["keys", "rows", "head"], "strict", async (store) => {
      const rows = store("rows");
      for (const name of all) {
        store("keys").delete(name);
        for (const id of await answered(rows.index("key").getAllKeys(name))) rows.delete(id);
      }
      const doomed = (await answered(store("head").get("doomed")))?.names ?? [];
      store("head").put({ id: "doomed", names: doomed.filter((name) => !all.has(name)) });
    });
  }

  const ownedBy = (owner) => (owner === "" ? undefined : IDBKeyRange.bound(`${owner}/`, `${owner}0`));
  const revisionIn = async (store) => (await answered(store("head").get("head")))?.revision ?? 0;

  return {
    /** Where keys are: in files, or in the database, out of which a browser may not remove every trace. */
    place: folder ? "files" : "database",
    /** Whether tabs wait for each other. */
    locked: locks !== undefined,

    revision: () => changed(db, ["head"], "relaxed", revisionIn, "readonly"),

    /** The rows of owners, opened, and the revision that they are of. */
    async read(owners) {
      const { rows, revision } = await changed(db, ["rows", "head"], "relaxed", async (store) => {
        const found = owners.map((owner) => answered(store("rows").getAll(ownedBy(owner))));
        return { revision: await revisionIn(store), rows: (await Promise.all(found)).flat() };
      }, "readonly");
      return { revision, rows: await Promise.all(rows.map(unsealed)) };
    },

    /** Makes a change, if the revision is the one that it is for; gives the new one, or nothing. */
    async commit({ revision, put, remove, shred, durable }) {
      const rows = await Promise.all(put.map(sealed));
      // Looked for before it is done: what other tabs write right after it is not theirs.
      const written = new Set(put.map(({ key }) => key));
      const of = (name) => shred.some((owner) => owner === "" || name.startsWith(`${owner}.`));
      const going = shred.length > 0 ? (await keyNames()).filter((name) => of(name) && !written.has(name)) : [];
      const next = await changed(db, ["rows", "head"], durable ? "strict" : "relaxed", async (store) => {
        if ((await revisionIn(store)) !== revision) return undefined;
        for (const owner of remove) {
          const range = ownedBy(owner);
          if (range) store("rows").delete(range);
          else store("rows").clear();
        }
        for (const row of rows) store("rows").put(row);
        store("head").put({ id: "head", revision: revision + 1 });
        if (going.length > 0) {
          // Whatever happens to this page, they are destroyed.
          const doomed = (await answered(store("head").get("doomed")))?.names ?? [];
          store("head").put({ id: "doomed", names: [...doomed, ...going] });
        }
        return revision + 1;
      });
      if (next === undefined) return undefined;
      // It is done, whatever comes of this: what is doomed is destroyed when a page opens, at the latest.
      if (going.length > 0) await destroy(going).catch(() => {});
      channel?.postMessage(next);
      return next;
    },

    keyNames,
    destroy,

    /** Runs something while no withdrawal can be completed. If the lock is taken away, it goes on, and has to ask again by itself. */
    async shared(run) {
      if (!locks) return run();
      let running;
      try {
        await locks.request(`${name}.choices`, { mode: "shared" }, () => (running = run()));
      } catch (error) {
        if (!running || error.name !== "AbortError") throw error;
      }
      return running;
    },

    /** Runs something while no other tab takes a turn; one that stands still is not waited for. */
    async turn(run) {
      let running;
      try {
        await locks?.request(`${name}.turn`, { signal: AbortSignal.timeout(TURN) }, () => (running = run()));
      } catch (error) {
        if (running) throw error;
      }
      return running ?? run();
    },

    /** Waits until nothing runs that began before: a tab that stands still loses the lock. */
    async barrier() {
      if (!locks) return;
      const lock = `${name}.choices`;
      try {
        await locks.request(lock, { signal: AbortSignal.timeout(PATIENCE) }, () => {});
      } catch {
        await locks.request(lock, { steal: true }, () => {});
      }
    },

    /** Calls a function whenever another tab has changed something. */
    listen(changed) {
      channel?.addEventListener("message", changed);
    },

    close() {
      channel?.close();
      db.close();
    },
  };
}

/** The database, or why there is none. */
async function opened(name) {
  if (typeof indexedDB === "undefined" || !globalThis.crypto?.subtle) {
    return { why: "there is no IndexedDB or no WebCrypto here; a page needs https for it" };
  }
  try {
    const request = indexedDB.open(name, SCHEMA);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("rows", { keyPath: "id" }).createIndex("key", "key");
      request.result.createObjectStore("keys", { keyPath: "id" });
      request.result.createObjectStore("head", { keyPath: "id" });
    };
    const db = await answered(request);
    // A newer version of the package must not wait for this one.
    db.onversionchange = () => db.close();
    return db;
  } catch (error) {
    // What is there may hold refusals: going on as if there were none would show more.
    if (error.name === "VersionError") throw new HushgateError("storage-invalid", "what is stored here was written by a newer version of this package");
    return { why: error.message };
  }
}

/** The key that keys are wrapped under: the device's own, or one made of a passphrase. */
async function wrappingKey(db, passphrase) {
  const root = await requested(db, "keys", (store) => store.get("root"));
  if (passphrase === undefined) {
    if (root?.salt) throw new HushgateError("storage-locked", "what is stored here opens with a passphrase: give storage.passphrase");
    if (root) return root.key;
    const key = await crypto.subtle.generateKey({ name: "AES-KW", length: 256 }, false, ["wrapKey", "unwrapKey"]);
    return kept(db, { id: "root", key }, passphrase);
  }
  if (root?.key) throw new HushgateError("storage-locked", "what is stored here has no passphrase: erase it, or open it without one");
  const { salt, iterations, check } = root ?? { salt: crypto.getRandomValues(new Uint8Array(16)), iterations: ITERATIONS };
  const material = await crypto.subtle.importKey("raw", new TextEncoder().encode(passphrase), "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations };
  const key = await crypto.subtle.deriveKey(how, material, { name: "AES-KW", length: 256 }, false, ["wrapKey", "unwrapKey"]);
  if (!root) {
    const probe = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, true, ["encrypt"]);
    await kept(db, { id: "root", salt, iterations, check: await crypto.subtle.wrapKey("raw", probe, key, "AES-KW") }, passphrase);
    return key;
  }
  try {
    await crypto.subtle.unwrapKey("raw", check, key, "AES-KW", "AES-GCM", false, ["encrypt"]);
    return key;
  } catch {
    throw new HushgateError("storage-locked", "this is not the passphrase that what is stored here opens with");
  }
}

/** Keeps a root, unless another tab was quicker: then that one counts. */
async function kept(db, root, passphrase) {
  const first = await changed(db, ["keys"], "strict", async (store) => {
    if (await answered(store("keys").get("root"))) return false;
    store("keys").add(root);
    return true;
  });
  return first ? root.key : wrappingKey(db, passphrase);
}

/** The folder of wrapped keys, if files can be written here: only what was in a file is gone when it is removed. */
async function keyFolder(name) {
  try {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(name, { create: true });
    const probe = crypto.randomUUID();
    await writeFile(folder, probe, new Uint8Array(1));
    await folder.removeEntry(probe);
    return folder;
  } catch {
    return undefined;
  }
}

async function writeFile(folder, name, bytes) {
  const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await stream.write(bytes);
  await stream.close();
}

async function readFile(folder, name) {
  const bytes = await (await (await folder.getFileHandle(name)).getFile()).arrayBuffer();
  return bytes.byteLength > 0 ? bytes : undefined;
}

const requested = (db, name, ask) => changed(db, [name], "relaxed", (store) => answered(ask(store(name))), "readonly");

/** Runs something in one transaction; done when that is. */
async function changed(db, names, durability, run, mode = "readwrite") {
  const transaction = db.transaction(names, mode, { durability });
  const over = new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error ?? new Error("the transaction was aborted"));
  });
  const result = await Promise.race([run((name) => transaction.objectStore(name)), over.then(() => undefined)]);
  await over;
  return result;
}

function answered(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
