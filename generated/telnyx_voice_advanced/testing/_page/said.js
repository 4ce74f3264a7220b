// What the application says, as text.

import { byId, element, setText } from "./dom.js";

const KINDS = {
  speak: "says",
  playback: "plays",
  gather_using_speak: "asks",
  gather_using_audio: "plays, and asks for keys",
  gather_using_ai: "asks, as an assistant",
  start_ai_assistant: "says, as an assistant",
  dtmf: "presses",
};

export class Said {
  #box = byId("said");
  #list = byId("said-list");
  #call = null;

  /** Show what was said to a call. What is new is added, so that it alone is read out. */
  show(call) {
    const said = call.said ?? [];
    if (this.#call !== call.call_control_id || said.length < this.#list.childElementCount) {
      this.#call = call.call_control_id;
      // What was said before the call was looked at is not read out.
      this.#box.setAttribute("aria-live", "off");
      this.#list.replaceChildren();
      requestAnimationFrame(() => this.#box.setAttribute("aria-live", "polite"));
    }
    const fresh = said.slice(this.#list.childElementCount).map(item);
    byId("silence").hidden = said.length > 0;
    setText(byId("silence"), call.state === "ended" ? "Nothing was said." : "Nothing was said yet.");
    if (!fresh.length) return;
    this.#list.append(...fresh);
    this.#box.scrollTop = this.#box.scrollHeight;
  }
}

function item({ kind, text }) {
  const made = element("li");
  made.append(element("span", `The application ${KINDS[kind] ?? kind}`), element("bdi", text));
  return made;
}
