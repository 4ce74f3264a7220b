"""Webhook messages, and that each is sent."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from generator.load.gist import Place
from generator.load.load import Spec
from generator.load.node import Node, document_node
from generator.plan.caused import entries
from generator.problem import Problem, suggest

from . import walk
from .facts import Fact, Facts, at, fact
from .rule import rule

_HEADERS: Final = ("signatureHeader", "timestampHeader")
_ENVELOPE: Final = frozenset({"data", "event_type", "payload"})


@fact("aliases")
def aliases(spec: Spec) -> Iterator[tuple[Place, Fact]]:
    """The messages that are references."""
    for _, message in walk.messages(spec):
        if "$ref" in message.value:
            yield at(message), ("",)


@fact("described-headers")
def headers(spec: Spec) -> Iterator[tuple[Place, Fact]]:
    """Of the headers that messages have, where they are described, and their names."""
    for _, message in _messages(spec, walk.top(spec.asyncapi)):
        if found := _headers(spec, message):
            yield (
                at(message),
                (found.pointer, *(n.lower() for n, _ in found.children("properties"))),
            )


@fact("variants")
def variants(spec: Spec) -> Iterator[tuple[Place, Fact]]:
    """The schemas that are one of several."""
    for schema in walk.schemas(spec.asyncapi):
        for key in ("oneOf", "anyOf"):
            for _, variant in schema.children(key):
                if target := walk.target(spec, variant):
                    yield at(schema), (target.pointer,)


@fact("strict")
def strict(spec: Spec) -> Iterator[tuple[Place, Fact]]:
    """The schemas that require something, with "tags" where that is no more than tells variants apart."""
    for schema in walk.schemas(spec.asyncapi):
        names = [name for name in schema.strings("required") if name not in _ENVELOPE]
        if names:
            tags = all(_is_tag(spec, schema.child("properties", name)) for name in names)
            yield at(schema), (schema.pointer, *(["tags"] if tags else []))


def _unsent(spec: Spec, facts: Facts) -> Collection[Place] | None:
    sent = {
        reference.text("$ref").rpartition("#")[2]
        for _, channel in document_node(spec.asyncapi).children("channels")
        for _, reference in channel.children("messages")
    }
    aliases = facts.parts("aliases", ("",))
    return [*aliases, *(p for p, _ in facts.of("messages") if p[1] not in sent)] or None


def _undescribed(spec: Spec, facts: Facts) -> Collection[Place] | None:
    described = {name for _, *names in facts.all("described-headers") for name in names}
    schemes = [
        scheme
        for _, channel in document_node(spec.asyncapi).children("channels")
        if (scheme := channel.child("x-webhook-signature"))
    ]
    names = {s.text(key) for s in schemes for key in _HEADERS} - {""}
    return [] if described and names - described else None


def _strict(spec: Spec, facts: Facts) -> Collection[Place] | None:
    headers = {pointer for pointer, *_ in facts.all("described-headers")}
    variants = {pointer for (pointer,) in facts.all("variants")}
    bad = {
        fact
        for fact in facts.all("strict")
        if fact[0] not in headers and (len(fact) == 1 or fact[0] not in variants)
    }
    if not bad:
        return None
    others = facts.parts("variants", *((fact[0],) for fact in bad))
    return [*facts.parts("strict", *bad), *others]


@rule(
    "unsent-webhook",
    why="Only the messages that the channel lists become event classes; one that is merely described is never sent.",
    concerns=_unsent,
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


def _names(spec: Spec) -> list[str] | None:
    """The messages of the channels; none where no channel could be read, and nothing is known of what it sends."""
    channels = list(document_node(spec.asyncapi).children("channels"))
    names = [name for _, channel in channels for name, _ in channel.children("messages")]
    return names if channels else None


def _unnamed(spec: Spec, facts: Facts) -> Collection[Place] | None:
    names = _names(spec)
    unknown = facts.all("causes") - {(name,) for name in names or ()}
    return None if names is None or not unknown else facts.parts("causes", *unknown)


@rule(
    "unknown-webhook",
    why="The docs of a command name the webhooks it may cause; a wrong name promises what never comes.",
    concerns=_unnamed,
)
def unknown(spec: Spec) -> Iterator[Problem]:
    names = _names(spec)
    for _, operation in walk.operations(spec) if names is not None else ():
        for steps, entry in entries(operation):
            if names is not None and (name := entry.message) not in names:
                yield operation.problem(
                    "unknown-webhook",
                    f"no message of the channel in the AsyncAPI document is named {name!r}{suggest(name, names)}",
                    *steps,
                )


@rule(
    "message-name",
    why="`x-webhooks` and the generated code know a message by its key; a `name` that differs sends readers astray.",
    by_part=True,
)
def message_name(spec: Spec) -> Iterator[Problem]:
    for key, message in walk.messages(spec):
        name = message.text("name")
        if name and name != key:
            yield message.problem("message-name", f"is called {key!r} by its key", "name")
    for _, channel in walk.top(spec.asyncapi).children("channels"):
        for key, reference in channel.children("messages"):
            target = reference.text("$ref").rpartition("/")[2]
            if target and target != key:
                yield reference.problem(
                    "message-name", f"the message {target!r} has another key here", key=True
                )


@rule(
    "signature-header",
    why="Receivers look for the headers that messages describe; the signature would be in another one.",
    concerns=_undescribed,
)
def signature_header(spec: Spec) -> Iterator[Problem]:
    described = {
        name.lower()
        for _, message in _messages(spec, document_node(spec.asyncapi))
        if (headers := _headers(spec, message))
        for name, _ in headers.children("properties")
    }
    for _, channel in document_node(spec.asyncapi).children("channels"):
        scheme = channel.child("x-webhook-signature")
        for key in _HEADERS if scheme and described else ():
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
    concerns=_strict,
)
def tolerant(spec: Spec) -> Iterator[Problem]:
    headers = {
        target.pointer
        for _, message in _messages(spec, document_node(spec.asyncapi))
        if (target := _headers(spec, message))
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


def _messages(spec: Spec, root: Node) -> Iterator[tuple[str, Node]]:
    components = root.child("components")
    for kind in ("messages", "messageTraits"):
        yield from components.children(kind) if components else ()


def _headers(spec: Spec, message: Node) -> Node | None:
    headers = message.child("headers")
    return walk.target(spec, headers) if headers else None
