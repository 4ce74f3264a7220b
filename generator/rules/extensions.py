"""Vendor extensions: known, spelt right, where they are read."""

from __future__ import annotations

import keyword
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from generator import naming
from generator.load.load import Map, Seq, Spec
from generator.load.node import Node
from generator.plan.caused import is_condition
from generator.plan.messages import NETWORK
from generator.problem import Problem, suggest

from . import walk
from .rule import rule

_KNOWN: Final = {
    "x-resource": "an operation",
    "x-python-name": "an operation, a parameter, a schema or a property",
    "x-idempotency": "an operation",
    "x-webhooks": "an operation",
    "x-origin": "a message",
    "x-lint-ignore": "what a warning is about",
    "x-sensitive": "a property or a parameter",
    "x-enum-varnames": "an enum",
    "x-deprecated-values": "an enum",
    "x-webhook-signature": "a channel",
}
_KINDS: Final[Mapping[str, tuple[Callable[[object], bool], str]]] = {
    "x-resource": (lambda value: isinstance(value, str), "text, such as calls.actions"),
    "x-python-name": (lambda value: isinstance(value, str), "text"),
    "x-webhooks": (
        lambda value: isinstance(value, Seq) and all(map(_is_webhook, value)),
        "a list, which may be empty, of message names and of mappings with a message and a when",
    ),
    "x-origin": (lambda value: value == NETWORK, f"{NETWORK}, or absent"),
    "x-lint-ignore": (
        lambda value: (
            isinstance(value, Map)
            and all(isinstance(reason, str) and reason.strip() for reason in value.values())
        ),
        "a mapping from each rule to the reason why it does not hold here",
    ),
    "x-enum-varnames": (lambda value: _is_texts(value), "a list of names, one for each value"),
    "x-deprecated-values": (
        lambda value: isinstance(value, Map),
        "a mapping from each deprecated value to the one that replaces it",
    ),
}
_OF_OPERATIONS: Final = frozenset({"x-resource", "x-idempotency", "x-webhooks"})


@rule(
    "misspelt-extension",
    why="Nobody reads an extension by another name, so a misspelling in `x-sensitive` would put secrets into logs.",
    severity="warning",
    by_part=True,
)
def misspelt(spec: Spec) -> Iterator[Problem]:
    for node, key in _extensions(spec):
        meant = next((known for known in _KNOWN if _one_letter_apart(key, known)), None)
        if key not in _KNOWN and meant is not None:
            message = f"nothing reads {key!r}; did you mean {meant!r}?"
            yield node.problem("misspelt-extension", message, key, key=True)


def _one_letter_apart(word: str, other: str) -> bool:
    """Whether one letter is missing, added or another one, or two have changed places; capitals do not count."""
    word, other = sorted((word.lower(), other.lower()), key=len)
    start = next((i for i, letter in enumerate(word) if letter != other[i]), len(word))
    if len(word) == len(other):
        swapped = other[start : start + 2][::-1] + other[start + 2 :]
        return word[start + 1 :] == other[start + 1 :] or word[start:] == swapped
    return len(other) - len(word) == 1 and word[start:] == other[start + 1 :]


@rule(
    "misplaced-extension",
    why="Each extension is read at one kind of place; anywhere else it would silently do nothing.",
    by_part=True,
)
def misplaced(spec: Spec) -> Iterator[Problem]:
    for node, key in _extensions(spec):
        if key not in _KNOWN or _belongs(key, node):
            continue
        yield node.problem(
            "misplaced-extension",
            f"{key} does nothing here; it belongs on {_KNOWN[key]}",
            key,
            key=True,
        )


@rule(
    "extension-value",
    why="An extension with a value of another kind would be read as if it were not there.",
    by_part=True,
)
def kind(spec: Spec) -> Iterator[Problem]:
    for node, key in _extensions(spec):
        if key in _KINDS and _belongs(key, node):
            holds, words = _KINDS[key]
            if not holds(node.value[key]):
                yield node.problem("extension-value", f"{key} must be {words}", key)
            elif key == "x-webhooks":
                yield from _twice(node, node.value[key])
            elif key == "x-enum-varnames" and isinstance(values := node.value["enum"], Seq):
                names = len(node.strings(key))
                if names != len(values):
                    message = f"{key} has {names} names for {len(values)} values"
                    yield node.problem("extension-value", message, key)


def _twice(operation: Node, listed: object) -> Iterator[Problem]:
    entries = list(listed) if isinstance(listed, Seq) else []
    for index, entry in enumerate(entries):
        if entry in entries[:index]:
            message = "this webhook is listed already"
            yield operation.problem("extension-value", message, "x-webhooks", str(index))


@rule(
    "python-name",
    why="A name that is given is used as it stands, so that what people import is what the spec says.",
    by_part=True,
)
def python_name(spec: Spec) -> Iterator[Problem]:
    for node, key in _extensions(spec):
        given = node.value[key]
        if key != "x-python-name" or not isinstance(given, str):
            continue
        steps = node.document.steps(node.pointer)
        is_class = len(steps) == 3 and steps[:2] == ["components", "schemas"]
        style = naming.pascal_case if is_class else naming.snake_case
        if style(given) != given or not given.isidentifier() or keyword.iskeyword(given):
            words = "in capitals, as classes are" if is_class else "in snake_case"
            hint = suggest(given, [style(given)]) if style(given) != given else ""
            yield node.problem(
                "python-name", f"{given!r} is no Python name {words}{hint}", "x-python-name"
            )


@rule(
    "sensitive", why="A half-understood `x-sensitive` would leak what it should hide.", by_part=True
)
def sensitive(spec: Spec) -> Iterator[Problem]:
    for node, key in _extensions(spec):
        value = node.value[key]
        if key == "x-sensitive" and not isinstance(value, bool) and value != "shorten":
            hint = (
                ", without quotes" if value == "true" else suggest(str(value), ("shorten", "true"))
            )
            yield node.problem("sensitive", f"x-sensitive is true or shorten{hint}", key)


def _is_texts(value: object) -> bool:
    return isinstance(value, Seq) and all(isinstance(inner, str) for inner in value)


def _is_webhook(entry: object) -> bool:
    return isinstance(entry, str) or is_condition(entry)


def _belongs(key: str, node: Node) -> bool:
    steps = node.document.steps(node.pointer)
    is_operation = "responses" in node.value or "operationId" in node.value
    is_message = "payload" in node.value
    if key in _OF_OPERATIONS:
        return is_operation
    if key == "x-origin":
        return is_message
    if key == "x-lint-ignore":
        return True
    if key == "x-python-name":
        places = {"parameters", "properties", "schema", "schemas", "payload"}
        return is_operation or bool(places.intersection(steps))
    if key in ("x-enum-varnames", "x-deprecated-values"):
        return "enum" in node.value
    if key == "x-webhook-signature":
        return "messages" in node.value or "address" in node.value
    # What is left is x-sensitive. The items of a list have no place of their own in a repr: the list is hidden.
    return steps[-1:] != ["items"] and (
        "in" in node.value or "properties" in steps or "schemas" in steps
    )


def _extensions(spec: Spec) -> Iterator[tuple[Node, str]]:
    for document in spec.documents:
        for node in walk.maps(document):
            for key in node.value:
                if key.startswith("x-"):
                    yield node, key
