// Replies as they stream in. Loaded with the first one.
import { stringOnly } from "./engine-calls.js";

/** What a stream does with each piece, and at the end. */
export function replyStream(call, { as, conversation, recipient }) {
  let reply;
  let said = "";
  let high = "";
  // Opened with the first piece: by then the request has been sent, and its placeholders are good.
  const open = () => (reply ??= call((gate) => gate.restoreStream(as, conversation, recipient)));
  // At once: a reply that is broken off is not flushed.
  const record = () => {
    const withheld = call(() => open().takeWithheld());
    if (withheld) call((gate) => gate.noteWithheld(recipient, withheld));
  };
  return {
    transform(piece, controller) {
      // A piece can end in the middle of a surrogate pair.
      const text = high + stringOnly(piece);
      said += piece;
      high = /[\uD800-\uDBFF]$/.test(text) ? text.slice(-1) : "";
      const restored = call(() => open().push(high ? text.slice(0, -1) : text));
      record();
      if (restored) controller.enqueue(restored);
    },
    flush(controller) {
      if (!reply && !high) return;
      const restored = call(() => open().push(high) + open().finish());
      record();
      call((gate) => gate.noteReply(said, conversation));
      if (restored) controller.enqueue(restored);
    },
  };
}
