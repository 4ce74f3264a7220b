"""The webhooks that a command may cause: `x-webhooks`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator import ir
from generator.load.load import Map, Seq
from generator.load.node import Node

KEYS = ("message", "when")
"""What an entry with a condition says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Caused:
    """One webhook that a command may cause."""

    message: str
    """The name of the message in the AsyncAPI document."""
    when: str
    """The condition, as a clause that follows "if"; empty where there is none."""


def caused(operation: Node) -> tuple[Caused, ...]:
    """What an operation lists, in its order, without entries of another form, which `extension-value` reports."""
    return tuple(entry for _, entry in entries(operation))


def entries(operation: Node) -> tuple[tuple[tuple[str, ...], Caused], ...]:
    """The same, each with the steps from the operation to the name of its message."""
    listed = operation.value.get("x-webhooks")
    found: list[tuple[tuple[str, ...], Caused]] = []
    for index, entry in enumerate(listed if isinstance(listed, Seq) else ()):
        steps = ("x-webhooks", str(index))
        if isinstance(entry, str):
            found.append((steps, Caused(message=entry, when="")))
        elif isinstance(entry, Map) and is_condition(entry):
            message, when = (str(entry[key]).strip() for key in KEYS)
            found.append(((*steps, "message"), Caused(message=message, when=when)))
    return tuple(found)


def is_condition(entry: object) -> bool:
    """Whether an entry names a message and says when it comes."""
    return (
        isinstance(entry, Map)
        and sorted(entry) == sorted(KEYS)
        and all(isinstance(text, str) and text.strip() for text in entry.values())
    )


def causes(
    operations: Iterable[tuple[str, tuple[Caused, ...]]],
) -> dict[str, tuple[ir.Cause, ...]]:
    """What brings each message, in an order that does not depend on the spec's.

    Args:
        operations: where each lives in the client, and what it causes.
    """
    found: dict[str, tuple[ir.Cause, ...]] = {}
    for command, listed in sorted(operations, key=lambda operation: operation[0]):
        for entry in listed:
            cause = ir.Cause(command=command, when=" ".join(entry.when.split()))
            found[entry.message] = (*found.get(entry.message, ()), cause)
    return found
