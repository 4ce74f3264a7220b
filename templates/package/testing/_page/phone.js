// The phone: calls the application, shows the call it is at, and does to it what people do to calls.

import { api } from "./api.js";
import { Calls, labelOf } from "./calls.js";
import { byId, setText } from "./dom.js";
import { words } from "./format.js";
import { makeKeypad } from "./keypad.js";
import { Said } from "./said.js";

const TALKING = new Set(["active", "bridged"]);

export class Phone {
  #calls = [];
  #known = new Set();
  #chosen = null;
  #isDialling = true;
  #pressing = Promise.resolve();
  #said = new Said();
  #list = new Calls((id) => this.#choose(id, { focus: true }));
  #keypad = makeKeypad((key) => this.#press(key));
  #attempt;
  #onChoice;

  /**
   * @param attempt does something and reports its failure to the user.
   * @param onChoice is told which call the phone is at.
   */
  constructor(attempt, onChoice) {
    this.#attempt = attempt;
    this.#onChoice = onChoice;
    byId("dial").addEventListener("submit", (event) => {
      event.preventDefault();
      const { from, to } = event.target.elements;
      attempt(() => this.#dial(from.value, to.value), event.submitter);
    });
    const onClick = (id, act) =>
      byId(id).addEventListener("click", (event) => attempt(() => act(this.#chosen), event.currentTarget));
    onClick("pick-up", (id) => api.pickUp(id, "human"));
    onClick("machine", (id) => api.pickUp(id, "machine"));
    onClick("hang-up", (id) => api.hangUp(id));
    byId("new-call").addEventListener("click", () => this.#showDial());
  }

  forget() {
    this.#calls = [];
    this.#known.clear();
    this.#chosen = null;
    this.#isDialling = true;
  }

  /** Show the calls of the twin as they are now. */
  show({ calls = [], deliver }) {
    this.#calls = calls;
    byId("nowhere").hidden = Boolean(deliver);
    for (const call of calls) {
      if (this.#known.has(call.call_control_id)) continue;
      this.#known.add(call.call_control_id);
      // A phone that lies idle shows the call that comes; one that is in use goes on.
      if (call.state !== "ended" && !this.#isBusy()) this.#choose(call.call_control_id, {});
    }
    this.#render();
  }

  #current() {
    return this.#calls.find((call) => call.call_control_id === this.#chosen);
  }

  #isBusy() {
    const current = this.#current();
    return !this.#isDialling && current !== undefined && current.state !== "ended";
  }

  async #dial(from, to) {
    const call = await api.call(from, to);
    this.#known.add(call.call_control_id);
    if (!this.#calls.some((each) => each.call_control_id === call.call_control_id)) {
      this.#calls = [...this.#calls, call];
    }
    this.#choose(call.call_control_id, { focus: true });
  }

  /** Keys arrive in the order in which they were pressed, whatever a request takes. */
  #press(key) {
    const id = this.#chosen;
    this.#pressing = this.#pressing.then(() => this.#attempt(() => api.press(id, key)));
  }

  #choose(id, { focus = false }) {
    this.#chosen = id;
    this.#isDialling = false;
    this.#render();
    if (focus) byId("who").focus();
  }

  #showDial() {
    this.#isDialling = true;
    this.#render();
    byId("dial").querySelector("[type=submit]").focus();
  }

  #render() {
    const call = this.#current();
    const isShown = !this.#isDialling && call !== undefined;
    byId("dial").hidden = isShown;
    byId("call").hidden = !isShown;
    this.#list.show(this.#calls, isShown ? this.#chosen : null);
    this.#onChoice(this.#chosen);
    if (isShown) this.#renderCall(call);
  }

  #renderCall(call) {
    const isOurs = call.direction === "incoming";
    const isIncoming = !isOurs && call.state === "ringing";
    setText(byId("peer"), labelOf(call));
    setText(byId("way"), isOurs ? "called from" : "calls");
    setText(byId("other"), isOurs ? call.from : call.to);
    setText(byId("call-state"), stateOf(call, isIncoming));
    byId("call-state").dataset.state = call.state;
    this.#said.show(call);
    setText(byId("pressed"), call.keys ?? "");
    this.#keypad.lock(!TALKING.has(call.state));
    // Whoever is at a button that goes is taken to what comes in its place.
    const hadFocus = document.activeElement?.closest(".actions, .keypad") !== null;
    const isOver = call.state === "ended";
    byId("pick-up").hidden = byId("machine").hidden = !isIncoming;
    byId("hang-up").hidden = isOver;
    byId("new-call").hidden = !isOver;
    byId("keypad").hidden = isIncoming;
    setText(byId("hang-up"), isIncoming ? "Decline" : "Hang up");
    const isLost = document.activeElement === document.body || document.activeElement?.disabled;
    if (hadFocus && isLost) byId(isOver ? "new-call" : "who").focus();
  }
}

function stateOf(call, isIncoming) {
  if (isIncoming) return "The application is calling";
  if (call.state === "ended") return `Call ended${call.cause ? `: ${words(call.cause)}` : ""}`;
  return { ringing: "Ringing", active: "Connected", bridged: "Connected to another call" }[call.state] ?? call.state;
}
