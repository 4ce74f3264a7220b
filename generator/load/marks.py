"""Where the keys and values of a YAML text stand: read anew when a place is to be told, which is seldom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TypeAlias

import yaml

Mark: TypeAlias = tuple[int, int]
"""A line and a column, which count from 1."""


class Marks:
    """The marks of a mapping by its keys, or of a sequence by the numbers of its items."""

    __slots__ = ("_at", "_below", "_is_list", "_keys")

    def __init__(self, *, is_list: bool = False) -> None:
        self._is_list = is_list
        self._keys: dict[str, Mark] = {}
        self._at: dict[str, Mark] = {}
        self._below: dict[str, Marks] = {}

    def enter(self, step: str, key: Mark, value: Mark, below: Marks | None) -> None:
        """Enter a key, its value and what is below it. A key that stands there again is another one's mistake."""
        if step not in self._keys:
            self._keys[step], self._at[step] = key, value
            if below is not None:
                self._below[step] = below

    def find(self, steps: Sequence[str], *, key: bool = False) -> Mark:
        """Where the value at the end of some steps stands (its key, where asked), or the last that is there."""
        found, here = (1, 1), self
        for step in steps:
            if here._is_list and step.isdigit():
                step = str(int(step))
            if (mark := (here._keys if key else here._at).get(step)) is None:
                break
            found = mark
            if step not in here._below:
                break
            here = here._below[step]
        return found


@lru_cache(maxsize=16)
def marks(text: str) -> Marks:
    """The marks of the first document in a text; none where it is no YAML."""
    events = yaml.parse(text, Loader=yaml.CSafeLoader)
    try:
        for event in events:
            if isinstance(event, yaml.NodeEvent):
                return _below(event, events) or Marks()
    except (yaml.YAMLError, RecursionError):
        pass
    return Marks()


def mark(event: yaml.Event) -> Mark:
    """Where an event begins."""
    start = event.start_mark
    return (start.line + 1, start.column + 1) if start else (1, 1)


def _below(event: yaml.Event, events: Iterator[yaml.Event]) -> Marks | None:
    """The marks in a node; none where it is a scalar or an alias."""
    if isinstance(event, yaml.MappingStartEvent):
        return _mapping(events)
    if isinstance(event, yaml.SequenceStartEvent):
        return _sequence(events)
    return None


def _mapping(events: Iterator[yaml.Event]) -> Marks:
    found = Marks()
    for event in events:
        if isinstance(event, yaml.MappingEndEvent):
            break
        _below(event, events)
        value = next(events)
        # An empty value has no place of its own worth pointing at.
        empty = isinstance(value, yaml.ScalarEvent) and value.value == ""
        key = str(event.value) if isinstance(event, yaml.ScalarEvent) else ""
        found.enter(key, mark(event), mark(event if empty else value), _below(value, events))
    return found


def _sequence(events: Iterator[yaml.Event]) -> Marks:
    found = Marks(is_list=True)
    for event in events:
        if isinstance(event, yaml.SequenceEndEvent):
            break
        at = mark(event)
        found.enter(str(len(found._keys)), at, at, _below(event, events))
    return found
