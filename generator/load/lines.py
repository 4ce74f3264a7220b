"""The lines of a text, by their numbers."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=4)
def _lines(text: str) -> list[str]:
    """Split once: a large document may have thousands of problems."""
    return text.split("\n")


def source_text(text: str, line: int) -> str:
    """The text of a line; empty where there is none."""
    lines = _lines(text)
    return lines[line - 1].rstrip("\r") if 0 < line <= len(lines) else ""


def source_line(text: str, line: int) -> str:
    """The text of a line, with tabs as spaces so that a caret under it stands right."""
    return source_text(text, line).replace("\t", " ")
