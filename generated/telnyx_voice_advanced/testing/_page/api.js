// Requests to the twin.

const BASE = "/_twin/v1";

/** The twin refused a request, or did not answer. */
export class TwinError extends Error {}

/** Send a request; gives what the response holds.
 *
 * @throws {TwinError} with a sentence for people.
 */
async function send(method, path, body) {
  let response;
  try {
    response = await fetch(BASE + path, {
      method,
      headers: body === undefined ? {} : { "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new TwinError("The twin does not answer.");
  }
  const content = await response.json().catch(() => null);
  if (!response.ok) {
    throw new TwinError(content?.error?.detail ?? `The twin answered ${response.status}.`);
  }
  return content;
}

const ofCall = (id, action) => `/calls/${encodeURIComponent(id)}/${action}`;

export const api = {
  call: (from, to) => send("POST", "/calls", { from, to }),
  pickUp: (id, by) => send("POST", ofCall(id, "pick_up"), { by }),
  press: (id, digits) => send("POST", ofCall(id, "press"), { digits }),
  hangUp: (id) => send("POST", ofCall(id, "hang_up"), {}),
  repeat: (number) => send("POST", `/deliveries/${number}/repeat`, {}),
  clock: (change) => send("POST", "/clock", change),
  faults: () => send("GET", "/faults"),
  switchOn: (fault) => send("POST", "/faults", fault),
  switchOff: (fault) => send("DELETE", `/faults/${encodeURIComponent(fault)}`),
  reset: (seed) => send("POST", "/reset", { seed }),
  streamURL: (after) => `${BASE}/stream?after=${after}`,
};
