"""Where a vendor's document and the curated spec say different things."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from .documents import Documents, Node
from .facts import ABSENT, Facts
from .surface import Part, curated_events, operations, vendors_events

Kind: TypeAlias = Literal["missing", "contradiction", "extra"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing that the two say differently."""

    kind: Kind
    """`missing`: only the vendor's document has it; `extra`: only the spec has it."""
    at: str
    """What a waiver names."""
    message: str
    node: Node | None
    """Where in the spec it is, or would be."""


def compare(theirs: Documents, ours: Documents) -> list[Difference]:
    """All differences: operations of the paths that the spec has to do with, then events."""
    mine = operations(ours)
    concerned = {_family(name) for name in mine}
    there = {name: part for name, part in operations(theirs).items() if _family(name) in concerned}
    return [
        *_parts(there, mine, "operation"),
        *_parts(vendors_events(theirs), curated_events(ours), "event"),
    ]


def _family(operation: str) -> str:
    """What an operation acts on: the first word of its path."""
    return operation.partition(" /")[2].partition("/")[0]


def _parts(theirs: Mapping[str, Part], ours: Mapping[str, Part], word: str) -> Iterator[Difference]:
    for name, part in theirs.items():
        mine = ours.get(name)
        if mine is None:
            message = f"the vendor's document has this {word}, and the spec does not"
            yield Difference(kind="missing", at=name, message=message, node=None)
            continue
        yield from _places(part.sent, mine.sent, mine, is_sent=True)
        yield from _places(part.received, mine.received, mine, is_sent=False)
    for name, mine in ours.items():
        if name not in theirs:
            yield _extra(name, f"this {word}", mine.node)


def _places(
    theirs: Mapping[str, Facts], ours: Mapping[str, Facts], part: Part, *, is_sent: bool
) -> Iterator[Difference]:
    gone: list[str] = []
    for place, said in theirs.items():
        if any(_is_below(place, above) for above in gone):
            continue
        mine = ours.get(place)
        if mine is not None:
            yield from _facts(place, said, mine, is_sent=is_sent)
            continue
        gone.append(place)
        above = next((ours[p] for p in reversed(_above(place)) if p in ours), None)
        yield Difference(
            kind="missing",
            at=place,
            message="the vendor's document has this property, and the spec does not",
            node=above.node if above else part.node,
        )
    gone = []
    for place, mine in ours.items():
        if place not in theirs and not any(_is_below(place, above) for above in gone):
            gone.append(place)
            yield _extra(place, "this property", mine.node)


def _extra(at: str, what: str, node: Node) -> Difference:
    message = f"the spec has {what}, and the vendor's document does not"
    return Difference(kind="extra", at=at, message=message, node=node)


def _facts(place: str, theirs: Facts, ours: Facts, *, is_sent: bool) -> Iterator[Difference]:
    def contradiction(word: str, there: object, here: object) -> Difference:
        message = (
            f"{word} is {_shown(there)} in the vendor's document and {_shown(here)} in the spec"
        )
        at = f"{place} ({word})"
        return Difference(kind="contradiction", at=at, message=message, node=ours.node)

    if _types_differ(theirs.types, ours.types, is_sent=is_sent):
        yield contradiction("type", _words(theirs.types), _words(ours.types))
    if theirs.required != ours.required and (is_sent or ours.required):
        yield contradiction("required", theirs.required, ours.required)
    yield from _values(place, theirs, ours)
    if is_sent:
        for word in theirs.bounds:
            if (here := ours.bounds.get(word, ABSENT)) != theirs.bounds[word]:
                yield contradiction(word, theirs.bounds[word], here)
        said = theirs.default is not ABSENT and theirs.default is not None
        if said and theirs.default != ours.default:
            yield contradiction("default", theirs.default, ours.default)
        for word in ours.bounds:
            if word not in theirs.bounds:
                yield _extra(f"{place} ({word})", f"this {word}", ours.node)


def _values(place: str, theirs: Facts, ours: Facts) -> Iterator[Difference]:
    for value in theirs.values or ():
        if ours.values is not None and value not in ours.values:
            message = "the vendor's document lists this value, and the spec does not"
            at = f"{place} = {value}"
            yield Difference(kind="missing", at=at, message=message, node=ours.node)
    if theirs.values is not None and ours.values is None:
        message = "the vendor's document lists values, and the spec does not"
        at = f"{place} (enum)"
        yield Difference(kind="missing", at=at, message=message, node=ours.node)
    for value in ours.values or ():
        if theirs.values is not None and value not in theirs.values:
            yield _extra(f"{place} = {value}", "this value", ours.node)


def _types_differ(theirs: frozenset[str], ours: frozenset[str], *, is_sent: bool) -> bool:
    if not theirs or not ours:
        return bool(ours) and is_sent
    wide = theirs | ({"integer"} if "number" in theirs else set())
    held = ours | ({"integer"} if "number" in ours else set())
    if is_sent:
        # What the spec lets people send, the API takes; null is never sent unless the spec says so.
        return not ours <= wide or not theirs - {"null"} <= held
    return not theirs <= held


def _above(place: str) -> list[str]:
    """The places around a place, the outermost first."""
    ends = [i for i, sign in enumerate(place) if sign in " .[{"]
    return [place[:end] for end in ends]


def _is_below(place: str, above: str) -> bool:
    return place.startswith(above) and place[len(above) :][:1] in (".", "[", "{", " ")


def _words(types: frozenset[str]) -> str:
    return " or ".join(sorted(types)) or "anything"


def _shown(value: object) -> str:
    if value is ABSENT:
        return "absent"
    return str(value).lower() if isinstance(value, bool) else str(value)
