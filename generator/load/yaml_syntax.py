"""What YAML's parser says, and what is most often behind it."""

from __future__ import annotations

from typing import Final

import yaml

from .lines import source_text

_HINTS: Final = {
    "mapping values are not allowed": "check how far this line and the one above are indented, "
    "or quote the text if it holds ': '",
    "could not find expected ':'": "a key needs a colon and a space after it, and long text needs quotes or >-",
    "did not find expected '-'": "this line stands at the depth of the list above, so it must start with '- '",
    "cannot start any token": "text that starts with this character must be quoted",
    "expected <block end>": "this line is not indented like the ones around it",
    "found unexpected end of stream": "a quote or a bracket is opened and never closed",
    "did not find expected ',' or ']'": "a list in brackets is not closed, or a comma is missing",
    "did not find expected ',' or '}'": "a mapping in braces is not closed, or a comma is missing",
}


def explained(error: yaml.MarkedYAMLError, text: str, line: int) -> str:
    """The message for an error that the parser meets on a line."""
    said = f"is no YAML: {error.problem}"
    if "\t" in source_text(text, line):
        return f"{said}; there is a tab in this line, and YAML indents with spaces"
    if error.problem == "did not find expected key" and error.context_mark is not None:
        # The last line at the depth of the mapping that does not go on.
        begun = error.context_mark
        other = next(
            (
                number
                for number in range(line - 1, begun.line, -1)
                if _indent(text, number) == begun.column
            ),
            line - 1,
        )
        above = "the one above" if other == line - 1 else f"line {other}"
        return f"{said}; this line, or {above}, is not indented like the keys around it"
    hint = next((hint for words, hint in _HINTS.items() if words in str(error.problem)), None)
    return said if hint is None else f"{said}; {hint}"


def _indent(text: str, line: int) -> int | None:
    """How far a line is indented; none where it is empty."""
    found = source_text(text, line)
    return len(found) - len(found.lstrip()) if found.strip() else None
