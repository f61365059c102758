// The README's picture: `node tests/browser/picture.mjs OUT.png [--phone] [--dark]`, with a demo running at HUSHGATE_DEMO_URL.
import { parseArgs } from "node:util";

import { press, reply, visit, write } from "./chat.mjs";
import { open } from "./driver.mjs";

// The token in two parts, so that scanners of this repository don't take it for a live one.
const TOKEN = "ghp_" + "aWFeOgd23eOp1ARVjVEeNJPXGyijpX1TFLh2";
const MESSAGE =
  "Hi, I was charged twice on card 4111 1111 1111 1111. My account is maria.lopez@example.com. " +
  `Our shop plug-in uses ${TOKEN}, in case that helps.`;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { phone: { type: "boolean" }, dark: { type: "boolean" } } });
const demo = process.env.HUSHGATE_DEMO_URL;
if (positionals.length !== 1 || !demo) {
  console.error("usage: HUSHGATE_DEMO_URL=http://127.0.0.1:8080/ node tests/browser/picture.mjs OUT.png [--phone] [--dark]");
  process.exit(2);
}

await fetch(new URL("demo/received", demo), { method: "DELETE" });
const [width, height] = values.phone ? [390, 844] : [1280, 800];
const driver = await open("chromium", { width, height, scale: 2, dark: values.dark });
try {
  await visit(driver, demo);
  await write(driver, MESSAGE, 3);
  await press(driver, "#send");
  await press(driver, "#ask-hide");
  await reply(driver, 1);
  // What moves has come to rest, and what is typed in has no caret.
  await driver.evaluate(async () => {
    document.activeElement.blur();
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().filter((one) => one.effect.getTiming().iterations !== Infinity).map((one) => one.finished));
  });
  await driver.screenshot(positionals[0]);
} finally {
  await driver.close();
}
