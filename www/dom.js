// Builds elements. Text only ever goes in as text nodes: nothing here parses HTML.

const SVG = "http://www.w3.org/2000/svg";

/** The element with this id. A missing one is a mistake in index.html. */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found;
}

/** `el("p", { class: "small" }, "text", node)`. Attributes that are null, undefined or false are left out. */
export function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

/** An icon of the sprite in index.html. It says nothing that the words beside it don't. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#icon-${name}`);
  svg.append(use);
  return svg;
}

/** Attributes that session-replay tools take as "don't record this". For elements that show originals. */
export const UNRECORDED = { "data-private": "", "data-hj-suppress": "" };
export const UNRECORDED_CLASSES = "ph-no-capture fs-exclude sentry-mask";
