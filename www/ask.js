// The consent question, in place of the composer. It keeps no state: the gate does.

import { byId } from "./dom.js";
import { categoryWords, isAsked, joined, typeWords } from "./labels.js";

/**
 * Asks about the cells of a held verdict.
 * @returns {Promise<{ choice: "hide" | "share" | "later", notice: string }>} `notice` is the text that was shown.
 */
export function ask(verdict) {
  const card = byId("ask");
  const title = byId("ask-title");
  const text = byId("ask-notice");
  const categories = [...new Set(verdict.ask.map((cell) => cell.category))];
  // Named as precisely as the finding is, while the choice covers the category: the second sentence says so.
  const found = verdict.findings.filter(isAsked).map((finding) => typeWords(finding.type));
  const things = joined(found.length ? [...new Set(found)] : categories.map(categoryWords));
  const many = new Set(found).size > 1 || found.length === 0;

  title.textContent = `Share your ${things} with the bot?`;
  text.textContent =
    `To answer you, the bot could be given your ${things}. ${many ? "They aren't" : "It isn't"} needed. ` +
    `Your choice holds for all ${joined(categories.map(categoryWords))} in this chat, until you change it under “Your choices”.`;
  byId("ask-hide").textContent = many ? "Hide them" : "Hide it";
  byId("ask-share").textContent = many ? "Share them" : "Share it";
  const notice = `${title.textContent} ${text.textContent}`;

  return new Promise((resolve) => {
    const listening = new AbortController();
    const finish = (choice) => {
      listening.abort();
      card.hidden = true;
      resolve({ choice, notice });
    };
    const on = (id, choice) => byId(id).addEventListener("click", () => finish(choice), { signal: listening.signal });
    on("ask-hide", "hide");
    on("ask-share", "share");
    on("ask-close", "later");
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") finish("later");
    }, { signal: listening.signal });
    card.hidden = false;
    // The card, not a button: the Enter that sent the message must not answer the question.
    card.focus();
  });
}
