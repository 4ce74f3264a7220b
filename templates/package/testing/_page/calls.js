// The list of calls, where there is more than one to choose from.

import { byId, element, setText } from "./dom.js";

/** Who is at the far end of a call: on this phone that is we, so the one who is not. */
export function labelOf(call) {
  return call.direction === "incoming" ? call.to : call.from;
}

export class Calls {
  #list = byId("call-list");
  #buttons = new Map();
  #choose;

  constructor(choose) {
    this.#choose = choose;
  }

  /** Show the calls, newest first, and which one the phone is at. */
  show(calls, chosen) {
    byId("calls").hidden = calls.length < 2;
    const newest = calls.toReversed();
    const ids = new Set(newest.map((call) => call.call_control_id));
    for (const [id, { item }] of this.#buttons) {
      if (ids.has(id)) continue;
      item.remove();
      this.#buttons.delete(id);
    }
    newest.forEach((call, place) => {
      const id = call.call_control_id;
      const { item, button, who, state } = this.#buttons.get(id) ?? this.#make(id);
      setText(who, `${call.direction === "incoming" ? "to" : "from"} ${labelOf(call)}`);
      setText(state, call.state);
      button.setAttribute("aria-current", String(id === chosen));
      if (this.#list.children[place] !== item) this.#list.insertBefore(item, this.#list.children[place] ?? null);
    });
  }

  #make(id) {
    const item = element("li");
    const button = element("button");
    button.type = "button";
    const made = { item, button, who: element("bdi"), state: element("span", "", "quiet") };
    button.append(made.who, made.state);
    button.addEventListener("click", () => this.#choose(id));
    item.append(button);
    this.#buttons.set(id, made);
    return made;
  }
}
