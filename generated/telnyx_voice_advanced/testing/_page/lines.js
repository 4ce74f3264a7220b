// The lines of the journal: requests and executions of one command make one line, each delivery another.

const MOST = 5000;

export class Lines {
  #lines = new Map();

  /** All lines, oldest first: a delivery before the commands that its receiver sent before it responded. */
  get all() {
    return [...this.#lines.values()].sort((one, other) => one.at - other.at || one.number - other.number);
  }

  forget() {
    this.#lines.clear();
  }

  /** Take an entry of the journal; gives the line that is new or has changed. */
  add(entry) {
    if (entry.kind === "delivery") return this.#keep(entry.number, entry, { delivery: entry });
    return entry.kind === "execution" ? this.#executed(entry) : this.#requested(entry);
  }

  #executed(execution) {
    const line = this.#lineOf(execution.number, execution);
    line.execution = execution;
    return line;
  }

  #requested(request) {
    const line = this.#lineOf(request.execution ?? request.number, request);
    line.requests.push(request);
    return line;
  }

  #lineOf(number, entry) {
    return this.#lines.get(number) ?? this.#keep(number, entry, { execution: null, requests: [] });
  }

  #keep(number, entry, content) {
    const { at, call } = entry;
    const kind = entry.kind === "delivery" ? "delivery" : "command";
    const line = { number, kind, at, call, ...content };
    this.#lines.set(number, line);
    if (this.#lines.size > MOST) this.#lines.delete(this.#lines.keys().next().value);
    return line;
  }
}
