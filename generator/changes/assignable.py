"""Whether every value of one written type may be assigned to another."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final, TypeAlias

Enums: TypeAlias = Mapping[str, Collection[str]]
"""The values of every enum of strings, by class name."""

_LITERALS: Final = {"'": "string", '"': "string"}
_HOLDERS: Final = ("list[", "dict[")


def is_assignable(target: str, source: str, enums: Enums, *, inside: bool = False) -> bool:
    """Whether a program that takes `target` takes all of `source`: an enum for `string`, `integer` for `number`.

    Args:
        inside: whether a list or map is assignable to another where what it holds is. Arguments are a
            `Sequence` or a `Mapping`, so there it is; what is received is a `list` or a `dict`, which are invariant.
    """
    alternatives = _alternatives(target)
    return "any" in alternatives or all(
        _is_one_of(one, alternatives, enums, inside) for one in _alternatives(source)
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


def _is_one_of(one: str, wide: list[str], enums: Enums, inside: bool) -> bool:
    if one in wide or (one == "integer" and "number" in wide):
        return True
    if inside and (holder := next((h for h in _HOLDERS if one.startswith(h)), None)):
        held = [other[len(holder) : -1] for other in wide if other.startswith(holder)]
        return any(
            is_assignable(other, one[len(holder) : -1], enums, inside=True) for other in held
        )
    if one in enums:
        return "string" in wide
    kind = _LITERALS.get(one[:1], "integer" if one.lstrip("-").isdigit() else "")
    if kind in wide:
        return True
    return any(one[1:-1] in enums[name] for name in enums.keys() & set(wide))
