"""Compare two surfaces: every difference that importers can notice, with its verdict."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

from .assignable import Enums
from .bases import all_fields, base_changes
from .change import Change, Verdict
from .fields import field_changes, type_change
from .surface import Class, Event, Field, Method, Surface

T = TypeVar("T")

_BREAKING, _FEATURE, _FIX = Verdict.BREAKING, Verdict.FEATURE, Verdict.FIX


def compare(old: Surface, new: Surface) -> list[Change]:
    """Every change from one surface to another, the gravest first."""
    enums = {
        name: made.values for name, made in {**old.classes, **new.classes}.items() if made.values
    }
    found = [
        *_methods(old.methods, new.methods, enums),
        *_events(old.events, new.events),
        *_classes(old, new, enums),
        *_facts(old, new),
    ]
    return sorted(found, key=lambda change: (-change.verdict, change.where, change.what))


def _pairs(old: Mapping[str, T], new: Mapping[str, T]) -> Iterator[tuple[str, T, T]]:
    """What both have and have differently, by name."""
    for name in sorted(old.keys() & new.keys()):
        if old[name] != new[name]:
            yield name, old[name], new[name]


def _methods(
    old: Mapping[str, Method], new: Mapping[str, Method], enums: Enums
) -> Iterator[Change]:
    known = {(method.http, method.path): name for name, method in new.items()}
    renamed: set[str] = set()
    for name in sorted(old.keys() - new.keys()):
        why = "programs call it by this name"
        now = known.get((old[name].http, old[name].path))
        if now is None:
            yield _made(name, "was removed", _BREAKING, why, kind="removed")
        else:
            renamed.add(now)
            yield _made(name, f"is called {now} now", _BREAKING, why)
    for name in sorted(new.keys() - old.keys() - renamed):
        yield _made(name, "was added", _FEATURE, "nothing that exists changes", kind="added")
    for name, before, after in _pairs(old, new):
        yield from _method(name, before, after, enums)


def _method(name: str, old: Method, new: Method, enums: Enums) -> Iterator[Change]:
    if list(_positional(old)) != list(_positional(new)):
        yield _made(
            name, "takes other path parameters", _BREAKING, "programs pass them by position"
        )
    elif (old.http, old.path) != (new.http, new.path):
        what = f"goes to {new.http} {new.path} instead of {old.http} {old.path}"
        yield _made(name, what, _FIX, "callers do not see the address")
    moved = dict(_moved(old.arguments, new.arguments))
    for key, now in moved.items():
        what = f"is sent as {now} instead of {key}"
        where = f"{name}({new.arguments[now].python_name})"
        yield _made(where, what, _FIX, "programs pass it by the same name")
    before = {moved.get(key, key): argument for key, argument in old.arguments.items()}
    yield from field_changes(f"{name}(%s)", before, new.arguments, side="request", enums=enums)
    if old.returns != new.returns:
        what = f"returns {new.returns or 'nothing'} instead of {old.returns or 'nothing'}"
        verdict = _BREAKING if old.returns else _FEATURE
        yield _made(name, what, verdict, "programs read the response")
    if old.repeating != new.repeating:
        safer = new.repeating != "none" and old.repeating == "none"
        what = f"may be repeated: {new.repeating}; before: {old.repeating}"
        yield _made(
            name, what, _FEATURE if safer else _FIX, "decides which failed calls are retried"
        )
    if new.deprecated and not old.deprecated:
        yield _made(name, "is deprecated", _FEATURE, "it still works")
    elif old.deprecated and not new.deprecated:
        yield _made(name, "is no longer deprecated", _FIX, "it went on working")
    if old.webhooks != new.webhooks:
        yield _made(name, "may cause other webhooks", _FIX, "documentation")
    if old.text != new.text:
        yield _made(name, "is described in other words", _FIX, "documentation")


def _positional(method: Method) -> Iterator[str]:
    for part in method.path.split("{")[1:]:
        name = part.partition("}")[0]
        # A surface on disk may be anybody's.
        yield method.arguments[name].python_name if name in method.arguments else name


def _moved(old: Mapping[str, Field], new: Mapping[str, Field]) -> Iterator[tuple[str, str]]:
    """The arguments that have the same name in Python and go somewhere else, or by another name, on the wire."""
    now = {argument.python_name: key for key, argument in new.items() if key not in old}
    for key, argument in old.items():
        if key not in new and argument.python_name in now:
            yield key, now[argument.python_name]


def _events(old: Mapping[str, Event], new: Mapping[str, Event]) -> Iterator[Change]:
    for name in sorted(old.keys() - new.keys()):
        why = "it arrives as UnrecognizedWebhookEvent now, and its handlers are never called"
        yield _made(f"event {name}", "was removed", _BREAKING, why, kind="removed")
    for name in sorted(new.keys() - old.keys()):
        why = "it arrived as UnrecognizedWebhookEvent before"
        yield _made(f"event {name}", "was added", _FEATURE, why, kind="added")
    for name, before, after in _pairs(old, new):
        if before.class_name != after.class_name:
            what = f"is {after.class_name} instead of {before.class_name}"
            yield _made(f"event {name}", what, _BREAKING, "programs import its class")
        if before.text != after.text:
            yield _made(f"event {name}", "is described in other words", _FIX, "documentation")


def _classes(old: Surface, new: Surface, enums: Enums) -> Iterator[Change]:
    for name in sorted(old.classes.keys() - new.classes.keys()):
        yield _made(name, "was removed", _BREAKING, "programs import it", kind="removed")
    for name in sorted(new.classes.keys() - old.classes.keys()):
        yield _made(name, "was added", _FEATURE, "nothing that exists changes", kind="added")
    for name, before, after in _pairs(old.classes, new.classes):
        yield from _class(name, before, after, old.classes, new.classes, enums)


def _class(
    name: str,
    old: Class,
    new: Class,
    all_old: Mapping[str, Class],
    all_new: Mapping[str, Class],
    enums: Enums,
) -> Iterator[Change]:
    if (old.side, _kind(old)) != (new.side, _kind(new)):
        yield _made(name, "is another kind of type", _BREAKING, "programs use it as what it was")
        return
    if old.type != new.type:
        yield type_change(name, old.type, new.type, side=new.side, enums=enums)
    if not (old.is_body and new.is_body):  # those are told of the methods
        before, after = (old.fields, new.fields)
        if old.base != new.base:
            before, after = all_fields(old, all_old), all_fields(new, all_new)
        yield from field_changes(f"{name}.%s", before, after, side=new.side, enums=enums)
    if old.base != new.base and new.side == "received":
        yield from base_changes(name, old, new, all_old, all_new)
    yield from _values(name, old, new)
    if old.text != new.text:
        yield _made(name, "is described in other words", _FIX, "documentation")


def _kind(made: Class) -> str:
    return "enum" if made.values else "alias" if made.type else "object"


def _values(name: str, old: Class, new: Class) -> Iterator[Change]:
    for value in sorted(set(new.values) - set(old.values)):
        why = (
            "it may be sent now"
            if new.side == "request"
            else "the enum is open, so it arrived before, unnamed"
        )
        yield _made(name, f"has a new value {value!r}", _FEATURE, why, kind="added")
    for value, before, after in _pairs(old.members, new.members):
        if before != after:
            what = f"names its value {value!r} {after} instead of {before}"
            yield _made(name, what, _BREAKING, "programs name its member")
    for value, now in sorted(new.deprecated.items() - old.deprecated.items()):
        yield _made(
            name, f"replaces its value {value!r} by {now!r}", _FEATURE, "the old one still works"
        )
    for value in sorted((old.deprecated.keys() - new.deprecated.keys()) & set(new.values)):
        what = f"no longer says that its value {value!r} was replaced"
        yield _made(name, what, _FIX, "documentation: it works as before")
    for value in sorted(set(old.values) - set(new.values)):
        why = "programs send it" if new.side == "request" else "programs name its member"
        yield _made(name, f"lost its value {value!r}", _BREAKING, why, kind="removed")


def _facts(old: Surface, new: Surface) -> Iterator[Change]:
    if old.base_url != new.base_url:
        what = f"is {new.base_url} instead of {old.base_url}"
        yield _made("the base URL", what, _FIX, "programs that set their own keep it")
    for key in sorted(old.signature.keys() | new.signature.keys()):
        before, after = old.signature.get(key), new.signature.get(key)
        if before != after:
            verdict, why = _FIX, "unwrap knows"
            if key == "tolerance_seconds" and before is not None and after is not None:
                earlier = after < before
                verdict = _BREAKING if earlier else _FEATURE
                why = f"events that arrive late are {'refused earlier' if earlier else 'accepted longer'}"
            what = f"is {after!r} instead of {before!r}"
            yield _made(f"the signature's {key}", what, verdict, why)


def _made(where: str, what: str, verdict: Verdict, why: str, kind: str = "changed") -> Change:
    return Change(where=where, what=what, verdict=verdict, why=why, kind=kind)
