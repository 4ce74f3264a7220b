"""The Python names that the spec gives to what a program passes and reads: `x-python-name`, or the wire's own."""

from __future__ import annotations

from collections.abc import Callable

from generator import naming
from generator.load.node import Node


def advice(node: Node) -> str:
    """What to do about a name that cannot be used."""
    return "choose another x-python-name" if node.text("x-python-name") else "set x-python-name"


def argument(wire: str, node: Node) -> str:
    """The name of the argument, or the key, that a property or parameter is passed as.

    Raises:
        SpecError: there is none.
    """
    return _named(naming.argument, wire, node)


def field(wire: str, node: Node, *, of_event: bool) -> str:
    """The name of the field that a property is read from.

    Raises:
        SpecError: there is none, or it is one that every model, or every event, has.
    """
    name = _named(naming.field, wire, node)
    for kind, taken in (("model", naming.RESERVED_FIELDS), ("event", naming.RESERVED_EVENT_FIELDS)):
        if name in taken and (of_event or kind == "model"):
            raise node.error(
                "field-name", f"every {kind} has {name!r} already; {advice(node)}", key=True
            )
    return name


def _named(namer: Callable[[str], str], wire: str, node: Node) -> str:
    try:
        return namer(node.text("x-python-name") or wire)
    except naming.NamingError as error:
        raise node.error("field-name", f"{error}; {advice(node)}", key=True) from None
