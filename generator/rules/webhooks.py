"""Webhook messages, and that each is sent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.load.load import Spec
from generator.load.registry import Node, document_node
from generator.plan.caused import entries
from generator.problem import Problem, suggest

from . import walk
from .rule import rule

_ENVELOPE: Final = frozenset({"data", "event_type", "payload"})


@rule(
    "unsent-webhook",
    why="Only the messages that the channel lists become event classes; one that is merely described is never sent.",
)
def unsent(spec: Spec) -> Iterator[Problem]:
    sent = {
        node.pointer
        for _, channel in document_node(spec.asyncapi).children("channels")
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
    "webhook-action",
    why="The document describes what the application receives; sent messages would be the API's to receive.",
)
def action(spec: Spec) -> Iterator[Problem]:
    for _, operation in document_node(spec.asyncapi).children("operations"):
        if operation.value.get("action") == "send":
            message = "webhooks are received: the action of their operation is receive"
            yield operation.problem("webhook-action", message, "action")


@rule(
    "unknown-webhook",
    why="The docs of a command name the webhooks it may cause; a wrong name promises what never comes.",
)
def unknown(spec: Spec) -> Iterator[Problem]:
    channels = list(document_node(spec.asyncapi).children("channels"))
    names = [name for _, channel in channels for name, _ in channel.children("messages")]
    # Where no channel could be read, nothing is known of what it sends.
    for _, operation in walk.operations(spec) if channels else ():
        for steps, entry in entries(operation):
            if (name := entry.message) not in names:
                yield operation.problem(
                    "unknown-webhook",
                    f"no message of the channel in the AsyncAPI document is named {name!r}{suggest(name, names)}",
                    *steps,
                )


@rule(
    "message-name",
    why="`x-webhooks` and the generated code know a message by its key; a `name` that differs sends readers astray.",
)
def message_name(spec: Spec) -> Iterator[Problem]:
    for key, message in walk.messages(spec):
        name = message.text("name")
        if name and name != key:
            yield message.problem("message-name", f"is called {key!r} by its key", "name")
    for _, channel in document_node(spec.asyncapi).children("channels"):
        for key, reference in channel.children("messages"):
            target = reference.text("$ref").rpartition("/")[2]
            if target and target != key:
                yield reference.problem(
                    "message-name", f"the message {target!r} has another key here", key=True
                )


@rule(
    "signature-header",
    why="Receivers look for the headers that messages describe; the signature would be in another one.",
)
def signature_header(spec: Spec) -> Iterator[Problem]:
    described = {
        name.lower()
        for _, message in _messages(spec)
        if (headers := _headers(spec, message))
        for name, _ in headers.children("properties")
    }
    for _, channel in document_node(spec.asyncapi).children("channels"):
        scheme = channel.child("x-webhook-signature")
        for key in ("signatureHeader", "timestampHeader") if scheme and described else ():
            name = scheme.text(key) if scheme else ""
            if name and scheme and name not in described:
                yield scheme.problem(
                    "signature-header",
                    f"no message describes the header {name!r}{suggest(name, described)}",
                    key,
                )


@rule(
    "tolerant-webhook",
    why="A webhook that lacks a required field is not that webhook any more; all but the envelope may be absent.",
    severity="warning",
)
def tolerant(spec: Spec) -> Iterator[Problem]:
    headers = {
        target.pointer for _, message in _messages(spec) if (target := _headers(spec, message))
    }
    variants = {
        target.pointer
        for schema in walk.schemas(spec.asyncapi)
        for key in ("oneOf", "anyOf")
        for _, variant in schema.children(key)
        if (target := walk.target(spec, variant))
    }
    for schema in walk.schemas(spec.asyncapi):
        if schema.pointer in headers:
            continue
        for index, name in enumerate(schema.strings("required")):
            if name not in _ENVELOPE and not (
                schema.pointer in variants and _is_tag(spec, schema.child("properties", name))
            ):
                yield schema.problem(
                    "tolerant-webhook",
                    f"a webhook without {name!r} would not be recognized; let it be absent",
                    "required",
                    str(index),
                )


def _is_tag(spec: Spec, node: Node | None) -> bool:
    """Whether a property tells variants apart: an object without it is kept, as one with another tag is."""
    found = walk.target(spec, node) if node else None
    return found is not None and ("const" in found.value or len(found.strings("enum")) == 1)


def _messages(spec: Spec) -> Iterator[tuple[str, Node]]:
    components = document_node(spec.asyncapi).child("components")
    for kind in ("messages", "messageTraits"):
        yield from components.children(kind) if components else ()


def _headers(spec: Spec, message: Node) -> Node | None:
    headers = message.child("headers")
    return walk.target(spec, headers) if headers else None
