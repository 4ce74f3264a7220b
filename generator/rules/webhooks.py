"""Webhook messages, and that each is sent."""

from __future__ import annotations

from collections.abc import Iterator

from generator.load.load import Spec
from generator.load.registry import Node, root
from generator.problem import Problem

from . import walk
from .rule import rule


@rule(
    "unsent-webhook",
    why="Only the messages that the channel lists become event classes; one that is merely described is never sent.",
)
def unsent(spec: Spec) -> Iterator[Problem]:
    sent = {
        node.pointer
        for _, channel in root(spec.asyncapi).children("channels")
        for _, reference in channel.children("messages")
        if (node := walk.target(spec, reference)) is not None
    }
    for name, message in walk.messages(spec):
        if message.pointer not in sent:
            yield message.problem(
                "unsent-webhook",
                f"no channel sends {name!r}; add it to the messages of the channel, or remove it",
                key=True,
            )


@rule(
    "message-name",
    why="`x-webhooks` and the generated code know a message by its key; a `name` that differs sends readers astray.",
)
def message_name(spec: Spec) -> Iterator[Problem]:
    for key, message in _all(spec):
        name = message.text("name")
        if name and name != key:
            yield message.problem("message-name", f"is called {key!r} by its key", "name")


def _all(spec: Spec) -> Iterator[tuple[str, Node]]:
    yield from walk.messages(spec)
    for _, channel in root(spec.asyncapi).children("channels"):
        for key, reference in channel.children("messages"):
            ref = reference.text("$ref")
            if ref and ref.rpartition("/")[2] != key:
                target = walk.target(spec, reference)
                if target is not None:
                    yield key, target
