// What a line of the journal shows: closed in a few words, open in full.

import { copyOf, element, setText } from "./dom.js";
import { brief, counted, pretty, timeOf } from "./format.js";

/** The element of a line; `update(line)` shows what has changed about it. */
export class LineView {
  #slots;
  #details;

  /** @param repeat takes the number of a delivery that is to be repeated. */
  constructor(line, repeat) {
    const { top, slots } = copyOf("line");
    this.top = top;
    this.#slots = slots;
    this.#details = top.querySelector("details");
    top.dataset.kind = line.kind;
    setText(slots.at, timeOf(line.at));
    slots.repeat.addEventListener("click", () => repeat(line.number, slots.repeat));
    // The inside of hundreds of lines is made for those that are opened.
    this.#details.addEventListener("toggle", () => this.#fill(line));
    this.update(line);
  }

  update(line) {
    const { kind, name, brief: few, marks, repeat } = this.#slots;
    const shown = line.kind === "delivery" ? delivered(line.delivery) : commanded(line);
    setText(kind, shown.kind);
    setText(name, shown.name);
    setText(few, shown.brief);
    marks.replaceChildren(...shown.marks.map(([text, look]) => element("span", text, `mark ${look}`)));
    repeat.hidden = line.kind !== "delivery";
    repeat.setAttribute("aria-label", `Repeat the delivery of ${shown.name}`);
    this.#fill(line);
  }

  #fill(line) {
    if (!this.#details.open) return;
    const parts = line.kind === "delivery" ? ofDelivery(line.delivery) : ofCommand(line);
    this.#slots.more.replaceChildren(...parts);
  }
}

function delivered(delivery) {
  const marks = [];
  if (delivery.attempt > 1) marks.push([`attempt ${delivery.attempt}`, ""]);
  if (delivery.repeat_of) marks.push(["repeated by hand", ""]);
  else if (delivery.is_duplicate) marks.push(["duplicate", "warn"]);
  const { verdict, reason, status } = delivery;
  const isGood = verdict === "acknowledged";
  const why = reason && reason !== verdict ? `${verdict}: ${reason}` : verdict;
  marks.push([isGood && status ? `${status} ${why}` : why, isGood ? "good" : "bad"]);
  return { kind: "Webhook", name: delivery.event_type, brief: "", marks };
}

function commanded(line) {
  const { execution, requests } = line;
  const first = requests[0];
  const marks = [];
  if (execution) marks.push(["executed", "good"]);
  const repeats = requests.filter((request) => request.outcome === "repeat").length;
  if (repeats) marks.push([`${counted(repeats, "repeat")} ignored`, ""]);
  for (const { outcome, status, code, fault } of requests) {
    if (outcome === "refused") marks.push([["refused", status, code].filter(Boolean).join(" "), "bad"]);
    else if (outcome !== "executed" && outcome !== "repeat") marks.push([outcome, "bad"]);
    if (fault) marks.push([fault, "warn"]);
  }
  const name = execution?.command ?? first?.command ?? `${first?.method ?? ""} ${first?.path ?? ""}`;
  return { kind: "Command", name, brief: brief(execution?.arguments), marks };
}

function ofDelivery(delivery) {
  const response = [delivery.status, delivery.took_ms === null ? "" : `${Math.round(delivery.took_ms)} ms`];
  return [
    facts([
      ["Verdict", delivery.verdict],
      ["Reason", delivery.reason],
      ["Response", response.filter(Boolean).join(", ")],
      ["Attempt", delivery.attempt],
      ["Repeats", delivery.repeat_of && `delivery ${delivery.repeat_of}`],
      ["To", delivery.url],
      ["Event", delivery.event_id],
      ["Call", delivery.call],
    ]),
    ...block("Body", delivery.body && pretty(delivery.body)),
    ...block("Headers", headerLines(delivery.headers)),
    ...block("Body of the response", delivery.response && pretty(delivery.response)),
  ];
}

function ofCommand({ execution, requests, call }) {
  const listed = element("ol");
  for (const request of requests) {
    const { outcome, status, code, title, detail, fault, at } = request;
    const said = [outcome, status, code, title, detail, fault && `fault: ${fault}`];
    listed.append(element("li", `${timeOf(at)}  ${said.filter(Boolean).join(", ")}`));
  }
  const of = element("div");
  of.append(element("h3", counted(requests.length, "request")), listed);
  const first = requests[0];
  return [
    facts([
      ["Executed", execution ? "once" : "never"],
      ["Request", first && `${first.method} ${first.path}`],
      ["Call", call],
    ]),
    of,
    ...block("Arguments", execution && pretty(execution.arguments)),
  ];
}

function facts(pairs) {
  const list = element("dl");
  for (const [name, value] of pairs) {
    if (value === null || value === undefined || value === "") continue;
    list.append(element("dt", name), element("dd", value));
  }
  return list;
}

function block(title, text) {
  if (!text) return [];
  const made = element("div");
  const content = element("pre", text);
  content.tabIndex = 0;
  content.setAttribute("aria-label", title);
  content.setAttribute("role", "region");
  made.append(element("h3", title), content);
  return [made];
}

function headerLines(headers) {
  return Object.entries(headers ?? {})
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");
}
