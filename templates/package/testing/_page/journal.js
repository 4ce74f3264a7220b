// The journal: shows the lines that are asked for, and follows the newest unless an older one is being read.

import { byId, setText } from "./dom.js";
import { counted } from "./format.js";
import { LineView } from "./line.js";
import { Lines } from "./lines.js";

const PAGE = 200;
const NEAR = 48;

export class Journal {
  #lines = new Lines();
  #views = new Map();
  #shown = new WeakMap();
  #changed = new Set();
  #unseen = 0;
  #most = PAGE;
  #frame = 0;
  #isFollowing = true;
  #call = null;
  #repeat;
  #box = byId("lines");
  #list = byId("journal-list");
  #newest = byId("newest");

  /** @param repeat takes the number of a delivery, and the button that asked for it. */
  constructor(repeat) {
    this.#repeat = repeat;
    byId("shown").addEventListener("change", () => this.#renew());
    byId("this-call").addEventListener("change", () => this.#renew());
    byId("older").addEventListener("click", () => this.#showOlder());
    this.#newest.addEventListener("click", () => this.#follow());
    // Whoever scrolls up or opens a line reads it; back at the end, the newest is followed again.
    this.#box.addEventListener("scroll", () => this.#look(), { passive: true });
    this.#list.addEventListener("toggle", () => this.#look(), { capture: true });
    new ResizeObserver(() => this.#isFollowing && this.#follow()).observe(this.#box);
  }

  forget() {
    this.#lines.forget();
    this.#renew();
  }

  /** Take an entry of the journal. Many that come at once are shown at once. */
  add(entry) {
    this.#changed.add(this.#lines.add(entry));
    this.#frame ||= requestAnimationFrame(() => this.#show());
  }

  /** Say which call the phone is at. */
  set call(id) {
    if (this.#call === id) return;
    this.#call = id;
    if (byId("this-call").checked) this.#renew();
  }

  #isWanted = (line) => {
    const shown = document.querySelector("[name=shown]:checked").value;
    const isOfCall = !byId("this-call").checked || line.call === this.#call;
    return isOfCall && (shown === "all" || shown === line.kind);
  };

  #show() {
    this.#frame = 0;
    let added = 0;
    for (const line of this.#changed) {
      const view = this.#views.get(line.number);
      if (view) view.update(line);
      else if (this.#isWanted(line)) {
        this.#place(line);
        added += 1;
      }
    }
    this.#changed.clear();
    if (this.#isFollowing) {
      this.#trim();
      this.#follow();
    } else {
      this.#unseen += added;
      setText(this.#newest, `${this.#unseen} new ↓`);
      this.#newest.hidden = this.#unseen === 0;
    }
    this.#summarize();
  }

  /** Show anew what is wanted now. */
  #renew() {
    this.#views.clear();
    this.#changed.clear();
    this.#most = PAGE;
    const wanted = this.#lines.all.filter(this.#isWanted).slice(-this.#most);
    this.#list.replaceChildren(...wanted.map((line) => this.#viewOf(line).top));
    this.#follow();
    this.#summarize();
  }

  #viewOf(line) {
    const view = new LineView(line, this.#repeat);
    this.#shown.set(view.top, line);
    this.#views.set(line.number, view);
    return view;
  }

  /** Put a line where it belongs by its time, which is at the end or not far from it. */
  #place(line) {
    const { top } = this.#viewOf(line);
    let before = this.#list.lastElementChild;
    while (before && this.#shown.get(before).at > line.at) before = before.previousElementSibling;
    if (before) before.after(top);
    else this.#list.prepend(top);
  }

  /** Take lines out at the top, but not the one that the reader is in. */
  #trim() {
    while (this.#views.size > this.#most) {
      const top = this.#list.firstElementChild;
      if (top.contains(document.activeElement)) return;
      top.remove();
      this.#views.delete(this.#shown.get(top).number);
    }
  }

  #showOlder() {
    const wanted = this.#lines.all.filter(this.#isWanted);
    this.#most = this.#views.size + PAGE;
    const older = wanted.slice(-this.#most).filter((line) => !this.#views.has(line.number));
    const height = this.#box.scrollHeight;
    this.#list.prepend(...older.map((line) => this.#viewOf(line).top));
    this.#box.scrollTop += this.#box.scrollHeight - height;
    this.#summarize();
    this.#list.querySelector("summary")?.focus({ preventScroll: true });
  }

  #look() {
    const { scrollTop, scrollHeight, clientHeight } = this.#box;
    this.#isFollowing = scrollHeight - scrollTop - clientHeight < NEAR;
    if (this.#isFollowing) this.#seen();
  }

  #follow() {
    this.#isFollowing = true;
    this.#box.scrollTop = this.#box.scrollHeight;
    this.#seen();
  }

  #seen() {
    this.#unseen = 0;
    if (document.activeElement === this.#newest) this.#box.focus({ preventScroll: true });
    this.#newest.hidden = true;
  }

  #summarize() {
    const all = this.#lines.all;
    const wanted = all.filter(this.#isWanted).length;
    const commands = all.filter((line) => line.kind === "command").length;
    const few = [counted(commands, "command"), counted(all.length - commands, "webhook")];
    setText(byId("counts"), all.length ? few.join(", ") : "");
    byId("journal-empty").hidden = all.length > 0;
    byId("journal-none").hidden = all.length === 0 || wanted > 0;
    byId("older").hidden = this.#views.size >= wanted;
  }
}
