// Replies as they stream in. Loaded with the first one.
import { stringOnly } from "./engine-calls.js";

/** What a stream does with each piece, and at the end. `within` does a step in its conversation. */
export function replyStream(call, within, { as, conversation, recipient }) {
  let reply;
  let said = "";
  let high = "";
  // Opened with the first piece: by then the request has been sent, and its placeholders are good.
  const open = async () => (reply ??= await within(() => call((gate) => gate.restoreStream(as, conversation, recipient))));
  // At once: a reply that is broken off is not flushed.
  const record = async () => {
    const withheld = call(() => reply.takeWithheld());
    if (withheld) await within(() => call((gate) => gate.noteWithheld(recipient, withheld)));
  };
  return {
    async transform(piece, controller) {
      // A piece can end in the middle of a surrogate pair.
      const text = high + stringOnly(piece);
      said += piece;
      high = /[\uD800-\uDBFF]$/.test(text) ? text.slice(-1) : "";
      await open();
      const restored = call(() => reply.push(high ? text.slice(0, -1) : text));
      await record();
      if (restored) controller.enqueue(restored);
    },
    async flush(controller) {
      if (!reply && !high) return;
      await open();
      const restored = call(() => reply.push(high) + reply.finish());
      await record();
      await within(() => call((gate) => gate.noteReply(said, conversation)));
      if (restored) controller.enqueue(restored);
    },
  };
}
