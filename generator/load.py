"""Read the spec: YAML 1.2's JSON subset, with the place of every key and value."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import yaml

from .problem import Place, Problem, SpecError

OPENAPI: Final = "openapi.yaml"
ASYNCAPI: Final = "asyncapi.yaml"

_MAX_DEPTH: Final = 100
_MAX_DIGITS: Final = 300
_MAX_BYTES: Final = 64 * 1024 * 1024

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


class Map(dict[str, object]):
    """A mapping of the spec that knows where its keys and values stand."""

    __slots__ = ("key_marks", "marks")

    def __init__(self) -> None:
        super().__init__()
        self.key_marks: dict[str, tuple[int, int]] = {}
        self.marks: dict[str, tuple[int, int]] = {}


class Seq(list[object]):
    """A sequence of the spec that knows where its items stand."""

    __slots__ = ("marks",)

    def __init__(self) -> None:
        super().__init__()
        self.marks: list[tuple[int, int]] = []


def escape(key: str) -> str:
    """One step of a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One file of the spec."""

    file: str
    text: str
    root: Map

    def steps(self, pointer: str) -> list[str]:
        return [s.replace("~1", "/").replace("~0", "~") for s in pointer.split("/")[1:]]

    def place(self, pointer: str, *, key: bool = False) -> Place:
        """Where a pointer's value stands (its key, where asked); the nearest ancestor of one that is not there."""
        node: object = self.root
        line, column = 1, 1
        for step in self.steps(pointer):
            if isinstance(node, Map) and step in node:
                line, column = (node.key_marks if key else node.marks)[step]
                node = node[step]
            elif isinstance(node, Seq) and step.isdigit() and int(step) < len(node):
                line, column = node.marks[int(step)]
                node = node[int(step)]
            else:
                break
        return Place(file=self.file, line=line, column=column, pointer=pointer)

    def problem(self, rule: str, pointer: str, message: str, *, key: bool = False) -> Problem:
        """A problem at a pointer of this document."""
        place = self.place(pointer, key=key)
        return Problem(
            place=place, rule=rule, message=message, source_line=source_line(self.text, place.line)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """The two documents of a spec, as read."""

    openapi: Document
    asyncapi: Document

    @property
    def documents(self) -> tuple[Document, Document]:
        return (self.openapi, self.asyncapi)

    def named(self, filename: str) -> Document | None:
        """The document that a relative reference such as `./openapi.yaml` names."""
        return {OPENAPI: self.openapi, ASYNCAPI: self.asyncapi}.get(filename.removeprefix("./"))


def source_line(text: str, line: int) -> str:
    """The text of a line, with tabs as spaces so that a caret under it stands right."""
    lines = text.split("\n")
    return lines[line - 1].rstrip("\r").replace("\t", " ") if 0 < line <= len(lines) else ""


def load(spec_dir: Path) -> Spec:
    """Read `openapi.yaml` and `asyncapi.yaml` of a folder.

    Raises:
        SpecError: a file is missing, is no UTF-8, is no YAML, or uses a construct of YAML that could surprise.
    """
    problems: list[Problem] = []
    documents: list[Document] = []
    for name in (OPENAPI, ASYNCAPI):
        try:
            documents.append(_read(spec_dir / name))
        except SpecError as error:
            problems += error.problems
    if problems:
        raise SpecError(problems)
    return Spec(openapi=documents[0], asyncapi=documents[1])


def _read(path: Path) -> Document:
    file = path.as_posix()

    def refuse(rule: str, message: str) -> SpecError:
        return SpecError(
            [Problem(place=Place(file=file, line=1, column=1), rule=rule, message=message)]
        )

    try:
        data = path.read_bytes()
    except OSError as error:
        raise refuse("unreadable", f"cannot be read: {error.strerror}") from None
    if len(data) > _MAX_BYTES:
        raise refuse("too-large", f"is larger than {_MAX_BYTES} bytes")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise refuse("encoding", f"is not UTF-8: byte {error.start} cannot be decoded") from None
    root = parse(file, text)
    return Document(file=file, text=text, root=root)


def parse(file: str, text: str) -> Map:
    """The tree of a YAML text whose root is a mapping.

    Raises:
        SpecError: as `load`.
    """
    builder = _Builder(file, text)
    try:
        root = builder.build(yaml.parse(text, Loader=yaml.CSafeLoader))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        builder.add("yaml-syntax", (line, column), f"is no YAML: {error.problem}")
        root = None
    except yaml.reader.ReaderError as error:
        builder.add(
            "yaml-syntax", (1, 1), f"is no YAML: character {error.character!r}: {error.reason}"
        )
        root = None
    if not builder.problems and not isinstance(root, Map):
        builder.add("yaml-syntax", (1, 1), "must be a mapping at its root")
    if builder.problems or not isinstance(root, Map):
        raise SpecError(builder.problems)
    return root


class _Builder:
    def __init__(self, file: str, text: str) -> None:
        self._file = file
        self._text = text
        self.problems: list[Problem] = []

    def add(self, rule: str, mark: tuple[int, int], message: str) -> None:
        place = Place(file=self._file, line=mark[0], column=mark[1])
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
                value = self._node(event, events, 0)
                root = value if documents == 1 else root
        return root

    def _node(self, event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> object:
        mark = _mark(event)
        if depth > _MAX_DEPTH:
            self.add("too-deep", mark, f"is nested deeper than {_MAX_DEPTH} levels")
            raise SpecError(self.problems)
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
            return self._mapping(events, depth)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(events, depth)
        assert isinstance(event, yaml.ScalarEvent)
        return self._scalar(event, mark)

    def _sequence(self, events: Iterator[yaml.Event], depth: int) -> Seq:
        seq = Seq()
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            seq.append(self._node(event, events, depth + 1))
            seq.marks.append(_mark(event))
        return seq

    def _mapping(self, events: Iterator[yaml.Event], depth: int) -> Map:
        result = Map()
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key_mark = _mark(event)
            key = self._key(event, events, depth)
            value_event = next(events)
            value = self._node(value_event, events, depth + 1)
            if key in result:
                first = result.key_marks[key][0]
                self.add(
                    "duplicate-key",
                    key_mark,
                    f"key {key!r} stands here again; first on line {first}",
                )
                continue
            result[key] = value
            result.key_marks[key] = key_mark
            # An empty value has no place of its own worth pointing at.
            empty = isinstance(value_event, yaml.ScalarEvent) and value_event.value == ""
            result.marks[key] = key_mark if empty else _mark(value_event)
        return result

    def _key(self, event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> str:
        mark = _mark(event)
        if not isinstance(event, yaml.ScalarEvent):
            self._node(event, events, depth + 1)
            self.add("yaml-key", mark, "a key must be a string")
            return ""
        if event.value == "<<" and not event.style:
            self.add("yaml-merge", mark, "merge key <<: write the keys out, or use allOf")
        if event.anchor is not None or event.tag is not None:
            self.add("yaml-anchor", mark, "a key takes no anchor and no tag")
        if not event.style and (match := _SURPRISES.fullmatch(event.value)):
            self._surprise(match, event.value, mark)
        return str(event.value)

    def _scalar(self, event: yaml.ScalarEvent, mark: tuple[int, int]) -> object:
        text: str = event.value
        if event.style:  # quoted, or a block
            return text
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


def _mark(event: yaml.Event) -> tuple[int, int]:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)
