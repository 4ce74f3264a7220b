"""Compare the arguments of a method or the fields of a class.

For what is sent, asking for more breaks and taking more does not; for what is received it is the other way round.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .assignable import Enums, is_assignable
from .change import Change, Verdict
from .limits import limit_changes
from .surface import Field, Side
from .variants import gains_variants

_BREAKING, _FEATURE, _FIX = Verdict.BREAKING, Verdict.FEATURE, Verdict.FIX


def field_changes(
    where: str, old: Mapping[str, Field], new: Mapping[str, Field], *, side: Side, enums: Enums
) -> Iterator[Change]:
    """Every change of the fields.

    Args:
        where: how to name one, with `%s` for its name.
        enums: the values of every enum, by class name.
    """
    for name in sorted(old.keys() - new.keys()):
        why = "programs pass it" if side == "request" else "programs read it"
        yield _made(where % name, "was removed", _BREAKING, why, kind="removed")
    for name in sorted(new.keys() - old.keys()):
        if side == "request" and new[name].required:
            why = "programs do not pass it yet"
            yield _made(where % name, "was added and is required", _BREAKING, why, kind="added")
        else:
            yield _made(
                where % name, "was added", _FEATURE, "programs may leave it alone", kind="added"
            )
    for name in sorted(old.keys() & new.keys()):
        yield from _field(where % name, old[name], new[name], side, enums)


def _field(where: str, old: Field, new: Field, side: Side, enums: Enums) -> Iterator[Change]:
    if old.python_name != new.python_name:
        what = f"is called {new.python_name} instead of {old.python_name} in Python"
        yield _made(where, what, _BREAKING, "programs use its name")
    if old.type != new.type:
        yield type_change(where, old.type, new.type, side=side, enums=enums)
    if old.required != new.required:
        yield _required(where, new, side)
    elif old.nullable != new.nullable and (side == "request" or new.required):
        yield _nullable(where, new, side)
    if side == "request":
        yield from limit_changes(where, old.limits, new.limits)
    yield from _sensitivity(where, old.sensitive, new.sensitive)
    if old.default != new.default:
        what = f"has {_said(new.default)} instead of {_said(old.default)}"
        # What was not received is None: no default is ever filled in.
        why = "documentation"
        if side == "request":
            why = "the API decides what is taken where nothing is sent, whatever the package's version"
        yield _made(where, what, _FIX, why)
    if new.deprecated and not old.deprecated:
        yield _made(where, "is deprecated", _FEATURE, "it still works")
    if old.text != new.text:
        yield _made(where, "is described in other words", _FIX, "documentation")


def _said(default: str) -> str:
    return f"the default {default}" if default else "no default"


def _sensitivity(where: str, old: str, new: str) -> Iterator[Change]:
    shows = {"": "in full", "shorten": "shortened", "hide": "not at all"}
    if list(shows).index(new) < list(shows).index(old):
        what = f"shows {shows[new]} in logs and reprs, where it showed {shows[old]}"
        yield _made(where, what, _FEATURE, "whoever reads logs sees more than before")
    elif old != new:
        what = f"shows {shows[new]} in logs and reprs"
        yield _made(where, what, _FIX, "what programs get is the same")


def type_change(where: str, old: str, new: str, *, side: Side, enums: Enums) -> Change:
    """What another type means: of a field, or of what an alias stands for."""
    sent = side == "request"
    wide, narrow = (new, old) if sent else (old, new)
    what = f"is {new} instead of {old}"
    if not sent and gains_variants(old, new, enums):
        return _made(where, what, _FEATURE, "the new ones arrived as UnrecognizedObject before")
    if not sent and gains_variants(new, old, enums):
        return _made(where, what, _BREAKING, "the others arrive as UnrecognizedObject now")
    if is_assignable(wide, narrow, enums, inside=sent):
        return _made(where, what, _FEATURE, "takes more" if sent else "promises more")
    why = "programs pass the old type" if sent else "programs read the old type"
    return _made(where, what, _BREAKING, why)


def _required(where: str, new: Field, side: Side) -> Change:
    if side == "request":
        if new.required:
            return _made(where, "is required now", _BREAKING, "programs that leave it out fail")
        return _made(where, "is optional now", _FEATURE, "programs may leave it out")
    if new.required:
        return _made(
            where, "is always there now", _FEATURE, "programs need not ask whether it is None"
        )
    return _made(where, "may be absent now", _BREAKING, "programs do not ask whether it is None")


def _nullable(where: str, new: Field, side: Side) -> Change:
    what = "may be null now" if new.nullable else "may no longer be null"
    harmless = new.nullable == (side == "request")
    why = "programs need not change" if harmless else "programs count on the opposite"
    return _made(where, what, _FEATURE if harmless else _BREAKING, why)


def _made(where: str, what: str, verdict: Verdict, why: str, kind: str = "changed") -> Change:
    return Change(where=where, what=what, verdict=verdict, why=why, kind=kind)
