// The twin's events as they come, over a connection that is made anew whenever it is lost.
//
// A browser makes six connections to a server, for all its tabs: pages that nobody sees give theirs back.

import { api } from "./api.js";

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 5000;
const KINDS = ["request", "execution", "delivery"];

/** Listens to the twin until the page is closed. */
export class Stream {
  #source = null;
  #timer = null;
  #pause = FIRST_PAUSE;
  #after = 0;
  #epoch = null;
  #on;

  /** @param on `{state, entry, forget, connection}`: what to do with what comes. */
  constructor(on) {
    this.#on = on;
    window.addEventListener("online", () => this.open());
    window.addEventListener("pagehide", () => this.#close());
    window.addEventListener("pageshow", (event) => event.persisted && this.open());
    document.addEventListener("visibilitychange", () => (document.hidden ? this.#close() : this.open()));
  }

  /** Connect now, whether or not a connection was lost. */
  open() {
    this.#close();
    const source = new EventSource(api.streamURL(this.#after));
    this.#source = source;
    source.addEventListener("open", () => {
      this.#pause = FIRST_PAUSE;
      this.#on.connection("live");
    });
    source.addEventListener("error", () => this.#lost());
    source.addEventListener("state", (event) => this.#state(JSON.parse(event.data)));
    for (const kind of KINDS) {
      source.addEventListener(kind, (event) => this.#entry(JSON.parse(event.data)));
    }
  }

  #close() {
    clearTimeout(this.#timer);
    this.#source?.close();
  }

  #lost() {
    this.#close();
    this.#on.connection("lost");
    this.#timer = setTimeout(() => this.open(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
  }

  /** Numbers begin again with an epoch, so what is known from before it says nothing. */
  #state(state) {
    if (state.epoch !== this.#epoch) {
      const isFirst = this.#epoch === null;
      this.#epoch = state.epoch;
      this.#on.forget();
      if (!isFirst) {
        this.#after = 0;
        this.open();
        return;
      }
    }
    this.#on.state(state);
  }

  #entry(entry) {
    if (entry.number <= this.#after) return;
    this.#after = entry.number;
    this.#on.entry(entry);
  }
}
