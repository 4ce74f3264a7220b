// Keys, by finger and on the keyboard.

import { byId } from "./dom.js";

const KEYS = new Set("0123456789*#");
const SHOWN = 140;

/** Call `press` with each key, unless the pad is locked. The keyboard's digits count within the phone. */
export function makeKeypad(press) {
  const pad = byId("keypad");
  const buttons = new Map([...pad.querySelectorAll("[data-key]")].map((b) => [b.dataset.key, b]));
  pad.addEventListener("click", (event) => {
    const key = event.target.closest("[data-key]")?.dataset.key;
    if (key) press(key);
  });
  byId("phone").addEventListener("keydown", (event) => {
    const isTyping = event.target.matches("input, select, textarea");
    if (isTyping || event.ctrlKey || event.altKey || event.metaKey || !KEYS.has(event.key)) return;
    const button = buttons.get(event.key);
    if (button.disabled) return;
    event.preventDefault();
    button.classList.add("down");
    setTimeout(() => button.classList.remove("down"), SHOWN);
    if (!event.repeat) press(event.key);
  });
  return {
    lock(isLocked) {
      for (const button of buttons.values()) button.disabled = isLocked;
    },
  };
}
