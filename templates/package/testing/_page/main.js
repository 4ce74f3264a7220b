// Puts the parts of the page together.

import { api } from "./api.js";
import { Clock } from "./clock.js";
import { byId, setText } from "./dom.js";
import { Faults } from "./faults.js";
import { Journal } from "./journal.js";
import { Phone } from "./phone.js";
import { Stream } from "./stream.js";

const CONNECTION = { connecting: "Connecting", live: "Live", lost: "Connection lost, trying again" };

/** Do something; say so if it fails. The control that asked for it is busy meanwhile. Gives whether it was done. */
async function attempt(act, control) {
  if (control?.getAttribute("aria-busy") === "true") return false;
  control?.setAttribute("aria-busy", "true");
  try {
    await act();
    byId("problem").hidden = true;
    return true;
  } catch (error) {
    setText(byId("problem-text"), error.message);
    byId("problem").hidden = false;
    return false;
  } finally {
    control?.removeAttribute("aria-busy");
  }
}

const journal = new Journal((number, button) => attempt(() => api.repeat(number), button));
const phone = new Phone(attempt, (id) => (journal.call = id));
const clock = new Clock(attempt);
const faults = new Faults(attempt);

let seed = 0;

const stream = new Stream({
  connection(state) {
    byId("connection").dataset.state = state;
    setText(byId("connection"), CONNECTION[state]);
    byId("reconnect").hidden = state !== "lost";
  },
  forget() {
    journal.forget();
    phone.forget();
    attempt(() => faults.load());
  },
  state(state) {
    setText(byId("target"), state.deliver ?? "nowhere");
    seed = state.seed;
    setText(byId("settings"), settings(state));
    faults.commands = state.commands ?? [];
    faults.show(state.faults ?? []);
    clock.show(state);
    phone.show(state);
  },
  entry: (entry) => journal.add(entry),
});

function settings({ public_key: publicKey }) {
  return [
    "export TELNYX_API_KEY=any",
    `export TELNYX_BASE_URL=${location.origin}/v2`,
    `export TELNYX_PUBLIC_KEY=${publicKey}`,
  ].join("\n");
}

byId("reconnect").addEventListener("click", () => stream.open());
byId("problem-close").addEventListener("click", () => (byId("problem").hidden = true));
byId("reset").addEventListener("click", () => {
  byId("sure").returnValue = "no";
  byId("seed").value = seed + 1;
  byId("sure").showModal();
});
byId("sure").addEventListener("close", () => {
  if (byId("sure").returnValue === "yes") attempt(() => api.reset(byId("seed").valueAsNumber), byId("reset"));
});

stream.open();
