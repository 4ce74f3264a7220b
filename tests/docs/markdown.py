"""Markdown as a reader's renderer takes it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).resolve().parents[2]
REFERENCE = ROOT / "generated" / "docs"
SKILL = (
    ROOT / "generated/telnyx_voice_advanced/.agents/skills/telnyx-voice-advanced"
)  # where agents look

_PARSER = MarkdownIt("commonmark").enable("table")


def tokens(text: str) -> Iterator[Token]:
    """Every token of a page, those within lines too."""
    for token in _PARSER.parse(text):
        yield token
        yield from token.children or ()


def text_of(path: Path) -> str:
    """A page as it is written."""
    return path.read_text("utf-8")


def programs(path: Path, language: str = "python") -> list[str]:
    """The blocks of code of a page."""
    found = tokens(text_of(path))
    return [token.content for token in found if token.type == "fence" and token.info == language]


def links(path: Path) -> list[str]:
    """Where the links and images of a page lead."""
    found = tokens(text_of(path))
    targets = [token.attrGet("href") or token.attrGet("src") for token in found]
    return [str(target) for target in targets if target]


def table_widths(text: str) -> list[set[int]]:
    """For each table, how many cells its rows have."""
    widths: list[set[int]] = []
    cells = 0
    for token in tokens(text):
        if token.type == "table_open":
            widths.append(set())
        elif token.type == "tr_open":
            cells = 0
        elif token.type in ("td_open", "th_open"):
            cells += 1
        elif token.type == "tr_close":
            widths[-1].add(cells)
    return widths


def anchors(path: Path) -> set[str]:
    """What headings are reached by, as the field's renderers make it of their text."""
    found = list(_PARSER.parse(text_of(path)))
    texts = [
        inline.content
        for opening, inline in itertools.pairwise(found)
        if opening.type == "heading_open"
    ]
    return {
        "".join(c for c in t.lower() if c.isalnum() or c in " -_").replace(" ", "-") for t in texts
    }
