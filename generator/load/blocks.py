"""Read a text block by block: what a block holds is kept, so that after an edit the edited block alone is read.

Where a block alone, or what is left without the blocks, has anything wrong with it, nothing of all this counts: the
text is read as a whole, and says what is wrong where it stands.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import msgspec

from generator.cache.cache import Cache, digest
from generator.cache.table import Page, Table

from .gist import Gist, gist, gists
from .marks import Mark, marks
from .split import Cut, Section, Span, Steps, cut
from .tree import LazyMap, Map, Unread, tree
from .yaml_tree import escape, parse

_ENCODE: Final = msgspec.msgpack.Encoder().encode
_DECODE: Final = msgspec.msgpack.Decoder().decode


class _Block(msgspec.Struct, frozen=True, array_like=True):
    """What a block holds."""

    key: str
    value: msgspec.Raw
    gist: Gist


class _Rest(msgspec.Struct, frozen=True, array_like=True):
    """What is left of a text without its blocks."""

    value: msgspec.Raw
    gists: dict[str, Gist]


_BLOCKS: Final = Table[_Block]("blocks", _Block)
_RESTS: Final = Table[_Rest]("rests", _Rest)


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the blocks of a text are."""

    cut: Cut
    blocks: Mapping[Steps, Mapping[str, Span]]

    def find(self, steps: Sequence[str], *, key: bool) -> Mark:
        """As `Marks.find`, without reading more than one block."""
        text = self.cut.text
        for section in self.cut.sections:
            depth = len(section.above)
            if tuple(steps[:depth]) == section.above:
                span = self.blocks[section.above].get(steps[depth]) if len(steps) > depth else None
                if span is not None:
                    line, column = marks(text[slice(*span)]).find(steps[depth:], key=key)
                    return text.count("\n", 0, span[0]) + line, column
                if not key:
                    first = section.blocks[0][0]
                    return text.count("\n", 0, first) + 1, section.column + 1
                steps = section.above
        line, column = marks(self.cut.rest).find(steps, key=key)
        return self.cut.line(line), column


@dataclass(frozen=True, slots=True)
class Read:
    """A text that was read block by block."""

    root: Map
    gists: Mapping[str, Gist]
    layout: Layout


class _Kept(Unread):
    """The value of a block that is kept."""

    __slots__ = ("_value",)

    def __init__(self, value: msgspec.Raw) -> None:
        self._value = value

    def read(self) -> object:
        return tree(_DECODE(self._value))

    @property
    def is_map(self) -> bool:
        # So MessagePack begins a mapping.
        first = memoryview(self._value)[0]
        return 0x80 <= first <= 0x8F or first in (0xDE, 0xDF)


def read(name: str, text: str, cache: Cache) -> Read | None:
    """A text in blocks; none where it cannot be read in blocks, or something is wrong with it.

    Args:
        name: of the file: what is kept of two of them is kept apart.
    """
    rests, blocks = _RESTS.open(cache, name), _BLOCKS.open(cache, name)
    if (found := cut(text)) is None or (rest := _rest(found, rests)) is None:
        return None
    root = tree(_DECODE(rest.value))
    assert isinstance(root, Map)
    known = dict(rest.gists)
    spans: dict[Steps, dict[str, Span]] = {}
    for section in found.sections:
        if (entries := _section(text, section, blocks, known)) is None:
            return None
        *above, last = section.above
        holder = root
        for step in above:
            inner = holder[step]
            assert isinstance(inner, Map)
            holder = inner
        lazy = LazyMap()
        lazy.update(entries)
        holder[last] = lazy
        spans[section.above] = dict(zip(entries, section.blocks, strict=True))
    rests.keep()
    blocks.keep()
    return Read(root, known, Layout(found, spans))


def _section(
    text: str, section: Section, blocks: Page[_Block], known: dict[str, Gist]
) -> dict[str, object] | None:
    """The values of a section by their keys, whose gists are added to those that are known."""
    above = section.above
    pointer = "".join(f"/{escape(step)}" for step in above)
    entries: dict[str, object] = {}
    for start, end in section.blocks:
        part = text[start:end]
        name = digest(pointer, part)
        if (block := blocks.get(name)) is not None:
            value: object = _Kept(block.value)
        elif (made := _block(part, section)) is not None:
            block, value = made
            blocks.put(name, block)
        else:
            return None
        if block.key in entries:
            return None
        entries[block.key] = value
        known[f"{pointer}/{escape(block.key)}"] = block.gist
    return entries


def _block(text: str, section: Section) -> tuple[_Block, object] | None:
    """A block, and its value; none where it is no mapping with one key, or something is wrong with it."""
    root, problems = parse("", text, section.above)
    if problems or root is None or len(root) != 1:
        return None
    ((key, value),) = root.items()
    pointer = "".join(f"/{escape(step)}" for step in (*section.above, key))
    if (raw := _encoded(value)) is None:
        return None
    return _Block(key, raw, gist(pointer, value)), value


def _rest(found: Cut, rests: Page[_Rest]) -> _Rest | None:
    """What is left without the blocks; none where something is wrong with it, or the blocks are not below its keys."""
    text = found.rest
    headers = {section.above: found.header_line(section) for section in found.sections}
    name = digest(text, *(f"{line}{above}" for above, line in headers.items()))
    if (known := rests.get(name)) is not None:
        return known
    root, problems = parse("", text)
    if problems or root is None:
        return None
    for section in found.sections:
        *above, last = section.above
        holder: object = root
        for step in above:
            holder = holder.get(step) if isinstance(holder, Map) else None
        if not isinstance(holder, Map) or last not in holder or holder[last] is not None:
            return None
        if marks(text).find(section.above, key=True)[0] != headers[section.above]:
            return None
    raw = _encoded(root)
    return None if raw is None else rests.put(name, _Rest(raw, gists(root)))


def _encoded(value: object) -> msgspec.Raw | None:
    """A value as it is kept; none where it holds a number that cannot be."""
    try:
        return msgspec.Raw(_ENCODE(value))
    except OverflowError:
        return None
