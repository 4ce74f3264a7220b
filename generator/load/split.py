"""Cut a YAML text into blocks that can be read alone: each entry of `paths` and of each kind of component.

What is cut is decided by the lines alone, and only where it is plain to see: keys that stand at one depth, below a line
that has a key and nothing else. Whether the blocks are what they look like shows when they are read: each has to be a
mapping with one key, and what is left has to have nothing under the keys that they were below. Then the reader of YAML
is between two blocks where it would be at the start of a text, so that it reads each of them as it would read it there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, TypeAlias

Steps: TypeAlias = tuple[str, ...]
Span: TypeAlias = tuple[int, int]
"""Where something starts in a text, and where it ends."""

_BREAKS: Final = re.compile("[\x85\u2028\u2029\ufeff]|\r(?!\n)")
"""What YAML takes for the end of a line, or for no character at all, and nobody else does."""
_KEY: Final = r"""(?:[A-Za-z0-9_/.$~][^\s:#]*|'[^'\n]*'|"[^"\\\n]*"):(?=[ \r\n]|\Z)"""
_HEADER: Final = re.compile(r" *([A-Za-z][\w-]*): *\r?\n")
_FIRST: Final = re.compile(r"(?: *(?:#[^\n]*)?\r?\n)*( *)(?=[^ #\r\n])")
"""The first line that is neither empty nor a comment."""


@dataclass(frozen=True, slots=True)
class Section:
    """The blocks below one key."""

    above: Steps
    """The keys that the blocks are below."""
    header: Span
    """The line with the last of them."""
    column: int
    """How far the blocks are indented."""
    blocks: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Cut:
    """A text in sections, and what is left of it without them."""

    text: str
    sections: tuple[Section, ...]

    @property
    def rest(self) -> str:
        """The text without the blocks."""
        return "".join(self.text[start:end] for start, end in self._left())

    def header_line(self, section: Section) -> int:
        """The line of `rest` with the key that a section's blocks are below, from 1."""
        before = (self.text[start : min(end, section.header[0])] for start, end in self._left())
        return "".join(before).count("\n") + 1

    def line(self, line: int) -> int:
        """The line of the text that a line of `rest` is, from 1."""
        for start, end in self._left():
            inside = self.text.count("\n", start, end)
            if line <= inside or end == len(self.text):
                return self.text.count("\n", 0, start) + line
            line -= inside
        return line

    def _left(self) -> Iterator[Span]:
        """The spans that are in no block."""
        start = 0
        for section in self.sections:
            yield start, section.blocks[0][0]
            start = section.blocks[-1][1]
        yield start, len(self.text)


def cut(text: str) -> Cut | None:
    """A text in blocks; none where there are none, or where it has lines that are not plainly keys."""
    if ("\r" in text or not text.isascii()) and _BREAKS.search(text):
        return None
    sections: list[Section] = []
    column, entries = _entries(text, 0, len(text))
    for start, end in entries if column == 0 else ():
        header = _HEADER.match(text, start, end)
        if header is not None and header[1] == "paths":
            sections += _section(text, ("paths",), header, end)
        elif header is not None and header[1] == "components":
            for first, last in _entries(text, header.end(), end)[1]:
                kind = _HEADER.match(text, first, last)
                if kind is not None:
                    sections += _section(text, ("components", kind[1]), kind, last)
    return Cut(text, tuple(sections)) if sections else None


def _section(text: str, above: Steps, header: re.Match[str], end: int) -> Iterator[Section]:
    """The section below a key, where there is one."""
    column, blocks = _entries(text, header.end(), end)
    if blocks and column > header.start(1) - header.start():
        yield Section(above, header.span(), column, tuple(blocks))


def _entries(text: str, start: int, end: int) -> tuple[int, Sequence[Span]]:
    """How far the keys of a mapping are indented, and each with all that is below it; none where it is not plain."""
    first = _FIRST.match(text, start, end)
    if first is None:
        return 0, ()
    column, begin = len(first[1]), first.start(1)
    starts: list[int] = []
    # Lines that are indented further, and comments, are parts of what is above them.
    above, line = _line(column)
    for match in (line.match(text, begin, end), *above.finditer(text, begin, end)):
        if match is None or len(match[1]) < column:
            return 0, ()
        if match[2] is not None:
            starts.append(match.start(1))
        elif not starts or text[match.end() : match.end() + 2].rstrip() != "-":
            return 0, ()
    return column, list(zip(starts, [*starts[1:], end], strict=True))


@lru_cache(maxsize=8)
def _line(column: int) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The start of a line that is indented so far or less, with its key, where it has one: after another, and alone."""
    line = rf"( {{0,{column}}})(?=[^ #\r\n])({_KEY})?"
    return re.compile(rf"\n{line}"), re.compile(line)
