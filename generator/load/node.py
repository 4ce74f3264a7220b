"""A mapping of the spec, and the way to what stands below it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import PurePath

from generator.problem import Problem, SpecError

from .load import Document, Map, Seq, escape
from .tree import mappings


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A mapping of the spec, with its place."""

    document: Document
    pointer: str
    value: Map
    _below: dict[str | tuple[str, int], Node] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """The nodes that were asked for: every rule and the plan go through the same ones."""

    def at(self, *steps: str) -> str:
        """The pointer of something below this node."""
        if len(steps) == 1:
            return f"{self.pointer}/{escape(steps[0])}"
        return self.pointer + "".join(f"/{escape(step)}" for step in steps)

    def child(self, *steps: str) -> Node | None:
        """The mapping below this node, where there is one."""
        node = self
        way = iter(steps)
        for step in way:
            value = node.value.get(step)
            if isinstance(value, Seq):
                # A list is no node: the next step is one of its items.
                index = next(way, "")
                found = node._item(step, int(index)) if index.isdigit() else None
            else:
                found = node._entry(step, value)
            if found is None:
                return None
            node = found
        return node

    def children(self, step: str) -> Iterator[tuple[str, Node]]:
        """The mappings that stand in a mapping or a list below this node, with their keys."""
        inner = self.value.get(step)
        if isinstance(inner, Map):
            holder = self._entry(step, inner)
            assert holder is not None
            for key, value in inner.items():
                if (node := holder._entry(key, value)) is not None:
                    yield key, node
        elif isinstance(inner, Seq):
            for index in range(len(inner)):
                if (node := self._item(step, index)) is not None:
                    yield str(index), node

    def keys(self, step: str) -> Iterator[str]:
        """The keys of the mappings that stand in a mapping below this node, none of which is read."""
        inner = self.value.get(step)
        if isinstance(inner, Map):
            yield from mappings(inner)

    def _entry(self, key: str, value: object) -> Node | None:
        if not isinstance(value, Map):
            return None
        if (known := self._below.get(key)) is None:
            known = Node(document=self.document, pointer=self.at(key), value=value)
            self._below[key] = known
        return known

    def _item(self, key: str, index: int) -> Node | None:
        values = self.value[key]
        assert isinstance(values, Seq)
        if index >= len(values) or not isinstance(value := values[index], Map):
            return None
        if (known := self._below.get((key, index))) is None:
            known = Node(document=self.document, pointer=self.at(key, str(index)), value=value)
            self._below[key, index] = known
        return known

    def text(self, key: str) -> str:
        """A string below this node; empty where it is absent."""
        value = self.value.get(key)
        return value if isinstance(value, str) else ""

    def strings(self, key: str) -> tuple[str, ...]:
        """The strings of a list below this node."""
        value = self.value.get(key)
        return tuple(v for v in value if isinstance(v, str)) if isinstance(value, Seq) else ()

    def line(self, *, reader: Node) -> str:
        """Where this node starts, for a message about another one: "line 7", with the file where it is not the same."""
        place = self.document.place(self.pointer, key=True)
        file = "" if self.document is reader.document else f" of {PurePath(place.file).name}"
        return f"line {place.line}{file}"

    def problem(self, rule: str, message: str, *steps: str, key: bool = False) -> Problem:
        """A problem at this node or below it."""
        return self.document.problem(rule, self.at(*steps), message, key=key)

    def error(self, rule: str, message: str, *steps: str, key: bool = False) -> SpecError:
        """The same as an exception, to raise."""
        return SpecError([self.problem(rule, message, *steps, key=key)])


@lru_cache(maxsize=4)
def document_node(document: Document) -> Node:
    """The whole document as a node."""
    return Node(document=document, pointer="", value=document.root)
