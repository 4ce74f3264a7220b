// Elements. What others sent gets into the page here, and as text alone.

import { printable } from "./format.js";

/** The element with an id. */
export function byId(id) {
  return document.getElementById(id);
}

/** Make an element with a text, and a class. */
export function element(name, text = "", className = "") {
  const made = document.createElement(name);
  if (text !== "") made.textContent = printable(text);
  if (className) made.className = className;
  return made;
}

/** Set the text of an element, unless it has it: what is set anew is read out anew. */
export function setText(target, text) {
  const shown = printable(text);
  if (target.textContent !== shown) target.textContent = shown;
}

/** A copy of a template's one element, and those of its parts that have a `data-slot`, by name. */
export function copyOf(id) {
  const top = byId(id).content.firstElementChild.cloneNode(true);
  const slots = {};
  for (const part of top.querySelectorAll("[data-slot]")) slots[part.dataset.slot] = part;
  return { top, slots };
}
