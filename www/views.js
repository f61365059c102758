// Which part of the page shows. A narrow page shows one; a wide one shows the chat and one of the others beside it.

import { byId } from "./dom.js";

/** As in layout.css. */
const WIDE = matchMedia("(min-width: 821px)");

/** @param {(view: "chat" | "received" | "log") => void} shown */
export function startViews(shown) {
  const main = byId("main");
  const buttons = [...byId("views").querySelectorAll("button")];

  function show(view) {
    main.dataset.view = view;
    const beside = WIDE.matches && view === "chat" ? "received" : view;
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.view === beside));
    shown(view);
  }

  for (const button of buttons) button.addEventListener("click", () => show(button.dataset.view));
  WIDE.addEventListener("change", () => show(main.dataset.view));
  show(main.dataset.view);
}
