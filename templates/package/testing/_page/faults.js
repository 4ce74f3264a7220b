// Faults as switches.

import { api } from "./api.js";
import { byId, copyOf, element, setText } from "./dom.js";
import { counted, words } from "./format.js";

export class Faults {
  #attempt;
  #switches = new Map();
  #on = [];

  /** @param attempt does something and reports its failure to the user. */
  constructor(attempt) {
    this.#attempt = attempt;
  }

  /** Get the catalogue, and make a switch for each fault. */
  async load() {
    const { catalogue } = await api.faults();
    this.#switches.clear();
    for (const kind of ["request", "delivery"]) {
      const made = catalogue.filter((fault) => fault.applies_to === kind);
      byId(`${kind}-faults`).replaceChildren(...made.map((fault) => this.#make(fault)));
    }
    this.show(this.#on);
  }

  /** Name the commands that a fault can be kept to. */
  set commands(names) {
    const select = byId("fault-command");
    if (select.options.length === names.length + 1) return;
    for (const name of names) {
      const option = element("option", words(name));
      option.value = name;
      select.append(option);
    }
  }

  /** Show which faults are on. */
  show(on) {
    this.#on = on;
    for (const [name, { input, left }] of this.#switches) {
      const those = on.filter((each) => each.fault === name);
      input.checked = those.length > 0;
      setText(left, those.map(scope).filter(Boolean).join("; "));
    }
    byId("healthy").hidden = on.length > 0;
  }

  #make({ fault, title, takes_command: takesCommand }) {
    const { top, slots } = copyOf("switch");
    const input = top.querySelector("input");
    setText(slots.title, title);
    input.name = fault;
    input.addEventListener("change", () => {
      const wanted = input.checked;
      // The switch shows what the twin says, so not yet what is wanted.
      this.#attempt(() => (wanted ? this.#switchOn(fault, takesCommand) : api.switchOff(fault)), input)
        .then((isDone) => isDone || this.show(this.#on));
    });
    this.#switches.set(fault, { input, left: slots.left });
    return top;
  }

  #switchOn(fault, takesCommand) {
    const command = byId("fault-command").value;
    const times = byId("fault-times").value;
    return api.switchOn({
      fault,
      ...(command && takesCommand ? { command } : {}),
      ...(times ? { times: Number(times) } : {}),
    });
  }
}

function scope({ command, times }) {
  const whose = command ? `${words(command)} alone` : "";
  return [whose, times ? counted(times, "time") + " more" : ""].filter(Boolean).join(", ");
}
