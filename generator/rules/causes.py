"""Cause and effect: what each command brings about, and where each webhook comes from."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from generator.load.gist import Place
from generator.load.load import Spec
from generator.plan.caused import entries
from generator.plan.messages import NETWORK
from generator.problem import Problem

from . import walk
from .facts import Fact, Facts, at, fact
from .rule import rule

_READS: Final = ("GET ", "HEAD ", "OPTIONS ")
_LISTS: Final = ("lists",)
_SILENT: Final = ("silent",)


@fact("listing")
def listing(spec: Spec) -> Iterator[tuple[Place, Fact]]:
    """Whether operations list webhooks: those that have to, or do."""
    for name, operation in walk.operations(spec):
        if "x-webhooks" in operation.value:
            yield at(operation), _LISTS
        elif not name.startswith(_READS):
            yield at(operation), _SILENT


@fact("causes")
def caused_by(spec: Spec) -> Iterator[tuple[Place, Fact]]:
    """The messages that operations list."""
    for _, operation in walk.operations(spec):
        for _, entry in entries(operation):
            yield at(operation), (entry.message,)


@fact("messages")
def messages(spec: Spec) -> Iterator[tuple[Place, Fact]]:
    """The name of each message, and whether it says where it comes from."""
    for name, message in walk.messages(spec):
        yield at(message), (name, *(["x-origin"] if "x-origin" in message.value else []))


def _silent(spec: Spec, facts: Facts) -> Collection[Place] | None:
    lists, silent = facts.parts("listing", _LISTS), facts.parts("listing", _SILENT)
    # One that lists some shows that the spec speaks of causes.
    return [*lists[:1], *silent] if lists and silent else None


def _of_none(spec: Spec, facts: Facts) -> Collection[Place] | None:
    lists, caused = facts.parts("listing", _LISTS), facts.all("causes")
    found = [place for place, named in facts.of("messages") if not caused.issuperset(named)]
    return [*lists[:1], *found] if lists and found else None


def _of_two(spec: Spec, facts: Facts) -> Collection[Place] | None:
    caused = {name for (name,) in facts.all("causes")}
    twice = {name for name, *own in facts.all("messages") if own and name in caused}
    if not twice:
        return None
    messages = facts.parts("messages", *((name, "x-origin") for name in twice))
    return [*facts.parts("causes", *((name,) for name in twice)), *messages]


@rule(
    "unlisted-webhooks",
    why="A command without `x-webhooks` does not say whether anything comes of it; an empty list does.",
    severity="warning",
    concerns=_silent,
)
def unlisted(spec: Spec) -> Iterator[Problem]:
    for name, operation in walk.operations(spec) if _says_causes(spec) else ():
        if "x-webhooks" in operation.value or name.startswith(_READS):
            continue
        message = "does not list the webhooks that it may cause; write x-webhooks: [] for none"
        yield operation.problem("unlisted-webhooks", message, key=True)


@rule(
    "uncaused-webhook",
    why="Whoever waits for a webhook has to know what brings it: a command of the spec, or the network.",
    severity="warning",
    concerns=_of_none,
)
def uncaused(spec: Spec) -> Iterator[Problem]:
    caused = _caused(spec)
    for name, message in walk.messages(spec) if _says_causes(spec) else ():
        if name in caused or "x-origin" in message.value:
            continue
        yield message.problem(
            "uncaused-webhook",
            f"no command causes {name!r}; list it in the x-webhooks of one, or say x-origin: {NETWORK}",
            key=True,
        )


@rule(
    "networks-webhook",
    why="A webhook that a command causes is not the network's own; one of the two is a mistake.",
    severity="warning",
    concerns=_of_two,
)
def networks(spec: Spec) -> Iterator[Problem]:
    caused = _caused(spec)
    for name, message in walk.messages(spec):
        if "x-origin" in message.value and name in caused:
            said = f"{name!r} is listed by {caused[name]}, so it is not the network's own"
            yield message.problem("networks-webhook", said, "x-origin", key=True)


def _caused(spec: Spec) -> dict[str, str]:
    """The messages that commands cause, each with the first such command."""
    found: dict[str, str] = {}
    for name, operation in walk.operations(spec):
        for _, entry in entries(operation):
            found.setdefault(entry.message, name)
    return found


def _says_causes(spec: Spec) -> bool:
    """Whether the spec speaks of causes at all: a plain OpenAPI document does not."""
    return any("x-webhooks" in operation.value for _, operation in walk.operations(spec))
