"""Whether every value of one written type is also one of another."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final, TypeAlias

Enums: TypeAlias = Mapping[str, Collection[str]]
"""The values of every enum of strings, by class name."""

_LITERALS: Final = {"'": "string", '"': "string"}


def covers(wide: str, narrow: str, enums: Enums) -> bool:
    """Whether a program that takes `wide` takes all of `narrow`: `string` covers an enum, `number` covers `integer`."""
    if wide in ("any", narrow):
        return True
    return all(_covered(one, _alternatives(wide), enums) for one in _alternatives(narrow))


def _alternatives(written: str) -> set[str]:
    # What stands in brackets may hold alternatives of its own; Python's lists are invariant anyway.
    return set(written.split(" | ")) if "[" not in written else {written}


def _covered(one: str, wide: set[str], enums: Enums) -> bool:
    if one in wide or (one == "integer" and "number" in wide):
        return True
    if one in enums:
        return "string" in wide
    kind = _LITERALS.get(one[:1], "integer" if one.lstrip("-").isdigit() else "")
    if kind in wide:
        return True
    return any(one[1:-1] in enums[name] for name in wide & enums.keys())
