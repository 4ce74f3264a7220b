"""Cause and effect: what each command brings about, and where each webhook comes from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.load.load import Spec
from generator.plan.caused import entries
from generator.plan.messages import NETWORK
from generator.problem import Problem

from . import walk
from .rule import rule

_READS: Final = ("GET ", "HEAD ", "OPTIONS ")


@rule(
    "unlisted-webhooks",
    why="A command without `x-webhooks` does not say whether anything comes of it; an empty list does.",
    severity="warning",
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
