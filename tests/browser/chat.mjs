// The demo page, as a person uses it.

const START = "#gate-state[data-state=starting]";

/** Opens the demo, and waits until its gate is on or off. */
export async function visit(driver, url) {
  await driver.goto(url);
  await driver.waitFor((starting) => document.querySelector("#gate-state") && !document.querySelector(starting), START);
}

/** Types a message, and waits until the page has checked all of it. */
export async function write(driver, text, findings) {
  await driver.type("#composer", text);
  await driver.waitFor((wanted, count) => {
    const chips = document.querySelectorAll("#chips .chip").length;
    // The preview follows the last check: it ends with what stands after the last finding.
    const last = [...document.querySelectorAll("#mirror mark")].at(-1);
    const tail = last ? last.nextSibling.textContent.replace("\u200b", "") : wanted;
    return document.querySelector("#composer").value === wanted && chips === count && document.querySelector("#preview-text").textContent.endsWith(tail);
  }, text, findings);
}

/** Presses a button, once it is there and can be. */
export async function press(driver, selector) {
  await driver.waitFor((s) => {
    const button = document.querySelector(s);
    return button && !button.disabled && button.checkVisibility();
  }, selector);
  await driver.click(selector);
}

/** Waits for the end of the reply with this number, counted from 1; gives what is shown. */
export async function reply(driver, number) {
  await driver.waitFor((count) => document.querySelectorAll(".message.bot[data-done]").length === count, number);
  return driver.evaluate(() => [...document.querySelectorAll(".message.bot .bubble-text")].at(-1).textContent);
}

/** Chooses under "Your choices". */
export async function choose(driver, category, answer) {
  const open = await driver.evaluate(() => !document.querySelector("#choices").hidden);
  if (!open) await press(driver, "#choices-toggle");
  await press(driver, `.choice[data-category=${category}] .switch button:nth-child(${answer === "hide" ? 1 : 2})`);
  await driver.waitFor(`.choice[data-category=${category}][data-state=${answer === "hide" ? "hidden" : "shared"}]`);
}
