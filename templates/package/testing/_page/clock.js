// Time as a control: shows the twin's, pauses it, makes it faster, moves it on.

import { api } from "./api.js";
import { byId, setText } from "./dom.js";
import { timeOf } from "./format.js";

const EVERY = 100;

export class Clock {
  #shown = { now: 0, running: false, speed: 1 };
  #since = 0;

  /** @param attempt does something and reports its failure to the user. */
  constructor(attempt) {
    const change = (values, button) =>
      attempt(async () => this.show(await api.clock(values)), button);
    byId("pause").addEventListener("click", () => change({ running: !this.#shown.running }));
    byId("speed").addEventListener("change", (event) => change({ speed: Number(event.target.value) }));
    for (const button of document.querySelectorAll("[data-advance]")) {
      button.addEventListener("click", () => change({ advance: Number(button.dataset.advance) }, button));
    }
    setInterval(() => this.#tick(), EVERY);
  }

  /** Show the twin's clock as it is now. */
  show({ now, running, speed }) {
    this.#shown = { now, running, speed };
    this.#since = performance.now();
    setText(byId("running"), running ? (speed === 1 ? "" : `${speed} × as fast`) : "paused");
    setText(byId("pause"), running ? "Pause" : "Go on");
    if (document.activeElement !== byId("speed")) this.#choose(speed);
    this.#tick();
  }

  #choose(speed) {
    const select = byId("speed");
    const value = String(speed);
    if (![...select.options].some((option) => option.value === value)) {
      select.add(new Option(`${value} ×`, value));
    }
    select.value = value;
  }

  #tick() {
    const { now, running, speed } = this.#shown;
    const passed = running ? ((performance.now() - this.#since) / 1000) * speed : 0;
    setText(byId("now"), timeOf(now + passed));
  }
}
