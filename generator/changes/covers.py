"""Whether every value of one written type is also one of another."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final, TypeAlias

Enums: TypeAlias = Mapping[str, Collection[str]]
"""The values of every enum of strings, by class name."""

_LITERALS: Final = {"'": "string", '"': "string"}
_HOLDERS: Final = ("list[", "dict[")


def covers(wide: str, narrow: str, enums: Enums, *, inside: bool = False) -> bool:
    """Whether a program that takes `wide` takes all of `narrow`: `string` covers an enum, `number` covers `integer`.

    Args:
        inside: whether a list or map covers another where what it holds does. So it is for arguments, which are a
            `Sequence` or a `Mapping`; what is received is a `list` or a `dict`, and those are invariant.
    """
    alternatives = _alternatives(wide)
    return "any" in alternatives or all(
        _covered(one, alternatives, enums, inside) for one in _alternatives(narrow)
    )


def _alternatives(written: str) -> list[str]:
    """What stands between the bars, other than those within brackets or quotes."""
    found: list[str] = []
    for part in written.split(" | "):
        if found and _is_open(found[-1]):
            found[-1] += f" | {part}"
        else:
            found.append(part)
    return found


def _is_open(part: str) -> bool:
    return part.count("[") != part.count("]") or part.count("'") % 2 == 1


def _covered(one: str, wide: list[str], enums: Enums, inside: bool) -> bool:
    if one in wide or (one == "integer" and "number" in wide):
        return True
    if inside and (holder := next((h for h in _HOLDERS if one.startswith(h)), None)):
        held = [other[len(holder) : -1] for other in wide if other.startswith(holder)]
        return any(covers(other, one[len(holder) : -1], enums, inside=True) for other in held)
    if one in enums:
        return "string" in wide
    kind = _LITERALS.get(one[:1], "integer" if one.lstrip("-").isdigit() else "")
    if kind in wide:
        return True
    return any(one[1:-1] in enums[name] for name in enums.keys() & set(wide))
