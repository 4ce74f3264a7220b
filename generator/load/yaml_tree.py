"""Read one YAML text: its JSON subset, and no surprises."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

import yaml

from generator.problem import Place, Problem

from .hidden import hidden
from .lines import source_line, source_text
from .marks import mark as _mark
from .tree import Map, Seq
from .yaml_syntax import explained

_MAX_DEPTH: Final = 100
_MAX_DIGITS: Final = 300

_INT = re.compile(r"-?(0|[1-9][0-9]*)")
_FLOAT = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_SURPRISES = re.compile(
    r"""
    (?P<boolean>(?i:yes|no|on|off)|True|TRUE|False|FALSE)
    |(?P<null>~|Null|NULL)
    |(?P<date>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt\s].*)?)
    |(?P<number>[-+]?0[0-9_]+|[-+]?0[xob][0-9a-fA-F_]+|\+[0-9].*|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?
        |[-+]?[0-9]+_[0-9_]*|[-+]?\.(?i:inf|nan)|[-+]?\.[0-9]+|[-+]?[0-9]+\.)
    """,
    re.VERBOSE,
)


_CONFLICT = re.compile(r"^(<{7} |>{7} |={7}$)", re.MULTILINE)


def parse(file: str, text: str, above: Sequence[str] = ()) -> tuple[Map | None, list[Problem]]:
    """The tree of a YAML text whose root is a mapping, and what is wrong with it; no tree where it cannot be read.

    Args:
        above: the keys that the mapping is below, where the text is a part of another one.
    """
    builder = _Builder(file, text, above)
    root: object = None
    if conflict := _CONFLICT.search(text):
        line = text.count("\n", 0, conflict.start()) + 1
        builder.add("yaml-syntax", (line, 1), "a merge conflict stands here that nobody resolved")
        return None, builder.problems
    try:
        root = builder.build(yaml.parse(text, Loader=yaml.CSafeLoader))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        builder.add("yaml-syntax", place, explained(error, text, place[0]))
    except yaml.reader.ReaderError as error:
        before = text[: error.position]
        column = len(before) - before.rfind("\n")
        reason = f"is no YAML: character U+{error.character:04X}: {error.reason}"
        builder.add("yaml-syntax", (before.count("\n") + 1, column), reason)
    except _TooDeepError:
        pass
    if isinstance(root, Map):
        return root, builder.problems
    if not builder.problems:
        builder.add("yaml-syntax", (1, 1), "must be a mapping at its root")
    return None, builder.problems


class _TooDeepError(Exception):
    """The document is nested too deeply to go on."""


def escape(key: str) -> str:
    """One step of a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1") if "~" in key or "/" in key else key


class _Builder:
    def __init__(self, file: str, text: str, above: Sequence[str]) -> None:
        self._file = file
        self._text = text
        self._steps = [*above]
        """Where in the document the builder is."""
        self.problems: list[Problem] = []

    def add(self, rule: str, mark: tuple[int, int], message: str) -> None:
        pointer = "".join(f"/{escape(step)}" for step in self._steps)
        place = Place(file=self._file, line=mark[0], column=mark[1], pointer=pointer)
        self.problems.append(
            Problem(
                place=place,
                rule=rule,
                message=message,
                source_line=source_line(self._text, mark[0]),
            )
        )

    def build(self, events: Iterator[yaml.Event]) -> object:
        root: object = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self.add(
                        "yaml-documents",
                        _mark(event),
                        "holds a second YAML document; keep one a file",
                    )
            elif isinstance(event, yaml.NodeEvent):
                value = self._node(event, events)
                root = value if documents == 1 else root
        return root

    def _node(self, event: yaml.Event, events: Iterator[yaml.Event]) -> object:
        mark = _mark(event)
        if len(self._steps) > _MAX_DEPTH:
            self.add("too-deep", mark, f"is nested deeper than {_MAX_DEPTH} levels")
            raise _TooDeepError
        if isinstance(event, yaml.AliasEvent):
            self.add("yaml-alias", mark, f"alias *{event.anchor}: write the value out, or use $ref")
            return None
        assert isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent)
        if event.anchor is not None:
            self.add(
                "yaml-anchor", mark, f"anchor &{event.anchor}: anchors are not used here; use $ref"
            )
        if event.tag is not None:
            self.add("yaml-tag", mark, f"tag {event.tag}: tags are not used here; remove it")
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(events)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(events)
        assert isinstance(event, yaml.ScalarEvent)
        return self._scalar(event, mark)

    def _below(self, step: str, event: yaml.Event, events: Iterator[yaml.Event]) -> object:
        self._steps.append(step)
        try:
            return self._node(event, events)
        finally:
            self._steps.pop()

    def _sequence(self, events: Iterator[yaml.Event]) -> Seq:
        seq = Seq()
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            seq.append(self._below(str(len(seq)), event, events))
        return seq

    def _mapping(self, events: Iterator[yaml.Event]) -> Map:
        result = Map()
        lines: dict[str, int] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key_mark = _mark(event)
            key = self._key(event, events)
            value = self._below(key, next(events), events)
            if key in result:
                first = lines[key]
                self.add(
                    "duplicate-key",
                    key_mark,
                    f"key {key!r} stands here again; first on line {first}",
                )
                continue
            result[key] = value
            lines[key] = key_mark[0]
        return result

    def _key(self, event: yaml.Event, events: Iterator[yaml.Event]) -> str:
        mark = _mark(event)
        if not isinstance(event, yaml.ScalarEvent):
            self._node(event, events)
            self.add("yaml-key", mark, "a key must be a string")
            return ""
        if event.value == "<<" and not event.style:
            self.add("yaml-merge", mark, "merge key <<: write the keys out, or use allOf")
        if event.anchor is not None or event.tag is not None:
            self.add("yaml-anchor", mark, "a key takes no anchor and no tag")
        if not event.style and (match := _SURPRISES.fullmatch(event.value)):
            self._surprise(match, event.value, mark)
        self._seen(event, mark)
        return str(event.value)

    def _scalar(self, event: yaml.ScalarEvent, mark: tuple[int, int]) -> object:
        text: str = event.value
        self._seen(event, mark)
        if event.style:  # quoted, or a block
            if event.style in ("'", '"') and _end(event) > mark[0]:
                message = (
                    "this quote goes on over lines: is it never closed? (Long text stands under >-)"
                )
                self.add("yaml-quote", mark, message)
            return text
        self._comment(event)
        if text in ("null", ""):
            return None
        if text in ("true", "false"):
            return text == "true"
        if _INT.fullmatch(text):
            return self._number(int, text, mark)
        if _FLOAT.fullmatch(text):
            return self._number(float, text, mark)
        if match := _SURPRISES.fullmatch(text):
            self._surprise(match, text, mark)
        return text

    def _comment(self, event: yaml.ScalarEvent) -> None:
        """Refuse a comment that looks like the value, or like the end of it."""
        end = event.end_mark
        rest = source_text(self._text, end.line + 1)[end.column :] if end else ""
        if end is None or not rest.lstrip().startswith("#"):
            return
        mark = (end.line + 1, end.column + len(rest) - len(rest.lstrip()) + 1)
        if event.value == "":
            message = "from # on, this is a comment, and the value is null: quote what is meant, or write null"
            self.add("yaml-comment", mark, message)
        elif not re.match(r"\s+#(\s|$)", rest):
            message = "from # on, this is a comment and no part of the text: quote all of it, or put a space after #"
            self.add("yaml-comment", mark, message)

    def _seen(self, event: yaml.ScalarEvent, mark: tuple[int, int]) -> None:
        """Refuse text that its reader does not see as it is, at the character, or at its text where it is escaped."""
        if (found := hidden(event.value)) is None:
            return
        character, turns = found
        for number in range(mark[0], _end(event) + 1):
            column = source_text(self._text, number).find(
                character, mark[1] - 1 if number == mark[0] else 0
            )
            if column >= 0:
                mark = (number, column + 1)
                break
        name = f"U+{ord(character):04X} {unicodedata.name(character, '')}".rstrip()
        what = "shows text in another order than it has" if turns else "is not seen"
        self.add("hidden-text", mark, f"{name} {what}: remove it")

    def _number(self, kind: type[int | float], text: str, mark: tuple[int, int]) -> int | float:
        if len(text) > _MAX_DIGITS or not math.isfinite(float(text)):
            self.add("yaml-number", mark, "this number is too large to be read exactly; quote it")
            return 0
        return kind(text)

    def _surprise(self, match: re.Match[str], text: str, mark: tuple[int, int]) -> None:
        kind = (
            match.lastgroup
            if match.lastgroup in _EXPLAIN
            else next(name for name in _EXPLAIN if match.group(name) is not None)
        )
        self.add(f"yaml-{kind}", mark, _EXPLAIN[kind or "number"].format(text=text))


_EXPLAIN: Final = {
    "boolean": "{text} is a boolean to some YAML readers and text to others: write true or false, or quote it",
    "null": "{text} is null to some YAML readers: write null, or quote it",
    "date": "{text} is a date to some YAML readers: quote it",
    "number": "{text} is a number to some YAML readers and not to others: quote it, or write a plain decimal number",
}


def _end(event: yaml.Event) -> int:
    return event.end_mark.line + 1 if event.end_mark else 0
