// A gate that seals whole requests, as a chat sends them: every message so far, every time.
import { median } from "./measure.mjs";
import { CHAT } from "./sentences.mjs";

const ROUNDS = 61;
/** Until the engine is compiled through and through. */
const WARM_UP = 20;

/** A message of about 200 characters; every fifth has an address in it, and no two are the same. */
function message(number) {
  let content = `${number}.`;
  for (let i = number; content.length < 190; i += 1) content += ` ${CHAT[(i * 7) % CHAT.length]}`;
  content = content.slice(0, 190);
  if (number % 5 === 0) content += ` ana${number}@example.com`;
  return { role: number % 2 ? "assistant" : "user", content };
}

let count = 0;
const fresh = (size) => Array.from({ length: size }, () => message((count += 1)));

/** Rows of `{ title, us }`. */
export async function sealing(gate, mark) {
  let conversations = 0;
  const another = () => `c${(conversations += 1)}`;
  const timed = async (make) => {
    const times = [];
    for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
      mark();
      const { messages, conversation } = make();
      const start = performance.now();
      const { decision } = await gate.seal({ url: "https://bot.example/chat", body: { messages } }, { conversation });
      if (round >= WARM_UP) times.push(performance.now() - start);
      if (decision !== "send") throw new Error(`a benchmark's message was not sent: ${decision}`);
    }
    return median(times) * 1000;
  };
  const same = { messages: fresh(50), conversation: another() };
  const old = { messages: fresh(195), conversation: another() };
  await gate.seal({ url: "https://bot.example/chat", body: { messages: old.messages } }, { conversation: old.conversation });
  return [
    { title: "50 messages, 10 KB, never seen", us: await timed(() => ({ messages: fresh(50), conversation: another() })) },
    { title: "the same 50 again", us: await timed(() => same) },
    { title: "195 sealed before and 5 new", us: await timed(() => ({ ...old, messages: [...old.messages, ...fresh(5)] })) },
    { title: "5 new alone", us: await timed(() => ({ messages: fresh(5), conversation: another() })) },
  ];
}
