// From values to the text that people read.

/** Characters that show nothing, or turn the text around them: control characters and those of bidi. */
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** A text of somebody else with its hidden characters spelt out. */
export function printable(text) {
  return String(text ?? "").replace(
    HIDDEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Seconds since the twin began as `m:ss.t`, with hours where there are any. */
export function timeOf(seconds) {
  const tenths = Math.max(0, Math.floor(seconds * 10 + 1e-6));
  const two = (number) => String(number).padStart(2, "0");
  const hours = Math.floor(tenths / 36000);
  const minutes = Math.floor(tenths / 600) % 60;
  const rest = `${two(Math.floor(tenths / 10) % 60)}.${tenths % 10}`;
  return hours ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** JSON, given as a text or a value, over several lines; a text that is no JSON as it is. */
export function pretty(value) {
  if (typeof value !== "string") return printable(JSON.stringify(value, null, 2));
  try {
    return printable(JSON.stringify(JSON.parse(value), null, 2));
  } catch {
    return printable(value);
  }
}

/** Arguments of a command in one line. */
export function brief(values) {
  return Object.entries(values ?? {})
    .filter(([name]) => name !== "command_id" && name !== "client_state")
    .map(([name, value]) => `${name}=${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join("  ")
    .slice(0, 300);
}

/** `1 webhook`, `2 webhooks`. */
export function counted(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** A name of the API in words: `gather_using_speak` as `gather using speak`. */
export function words(name) {
  return String(name ?? "").replaceAll("_", " ");
}
