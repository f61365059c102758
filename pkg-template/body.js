// Bodies that are neither text nor JSON values: forms, files, bytes, streams. Loaded when one is sent.
import { HushgateError } from "./error.js";

/** The most of a body that is read, in bytes. */
const AT_MOST = 8 * 1024 * 1024;

/** A body's exact text, and what it is where the body says so itself. What is not text can't be read, and is refused. */
export async function textOf(body) {
  const kinds = [globalThis.FormData, globalThis.URLSearchParams, globalThis.Blob, globalThis.ReadableStream, ArrayBuffer];
  if (!ArrayBuffer.isView(body) && !kinds.some((kind) => kind && body instanceof kind)) throw refusal("it is neither JSON, text, a form, a file nor bytes");
  // As fetch itself would write it down.
  const written = new Response(body);
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const reader = written.body.getReader();
  let text = "";
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    length += value?.length ?? 0;
    if (length > AT_MOST) {
      await reader.cancel();
      throw refusal(`it is longer than ${AT_MOST / 1024 / 1024} MB`);
    }
    try {
      text += decoder.decode(value, { stream: !done });
    } catch {
      throw refusal("it has a file or bytes in it that are not text");
    }
    if (done) return { text, type: written.headers.get("content-type") ?? undefined };
  }
}

function refusal(why) {
  return new HushgateError("body-invalid", `the body can't be read (${why}), and what can't be read is not sent`);
}
