// Validate an AsyncAPI document with the official parser, which is what `asyncapi validate` calls.
import { readFile } from "node:fs/promises";
import { Parser, fromFile } from "@asyncapi/parser";

const [file] = process.argv.slice(2);
await readFile(file); // a missing file is an error of its own
const { diagnostics } = await fromFile(new Parser(), file).parse();
const wrong = diagnostics.filter(({ severity }) => severity <= 1); // errors and warnings, no hints
for (const { message, path, range } of wrong) {
  console.log(`${file}:${range.start.line + 1}:${range.start.character + 1}: ${message} (${path.join("/")})`);
}
process.exitCode = wrong.length ? 1 : 0;
if (!wrong.length) console.log(`${file} is valid AsyncAPI.`);
