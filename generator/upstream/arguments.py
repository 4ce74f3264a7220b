"""Names for arguments of a draft that would otherwise take each other's place."""

from __future__ import annotations

from typing import Any

from generator import naming


def argument_name(wire_name: str) -> str:
    """What an argument is called unless the spec says otherwise; the name on the wire where that gives none."""
    try:
        return naming.argument(wire_name)
    except naming.NamingError:
        return wire_name


def rename(draft: dict[str, Any], wire_name: str, location: str, taken: set[str]) -> None:
    """Propose another name for an argument whose own is taken, after where it is sent; its name joins `taken`.

    Args:
        draft: of the parameter or property.
        location: `query`, `header` or `body`.
        taken: the names of other arguments of the method.
    """
    name = argument_name(wire_name)
    if name in taken:
        name = f"{location}_{name.rstrip('_')}"
        draft["x-python-name"] = name
    taken.add(name)
