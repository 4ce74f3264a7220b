"""Read the webhook messages and the signature scheme of the AsyncAPI document."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from generator import ir
from generator.cache.cache import digest
from generator.load.load import Document, Map, Seq
from generator.load.node import Node, document_node
from generator.load.registry import Registry
from generator.problem import Problem, SpecError
from generator.schemas import objects

from .adopting import Adopting
from .known import Known

NETWORK = "network"
"""The `x-origin` of a message that no command causes."""
_SIGNED_MESSAGE = re.compile(r"\{timestamp\}(?P<separator>[!-z|~]+)\{body\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageDraft:
    """A webhook message as the spec has it."""

    name: str
    event_type: str
    envelope: str
    """The schema of its payload."""
    title: str
    summary: str
    is_networks: bool
    """Whether no command causes it: the network does, or the other party."""
    example: str
    """A body, as JSON: the first example of the message, or the least that its schema asks for."""


def channel(document: Document) -> Node:
    """The one channel of the document: the user's webhook URL.

    Raises:
        SpecError: there is none, or more than one.
    """
    top = document_node(document)
    channels = list(top.children("channels"))
    if len(channels) != 1:
        raise top.error(
            "one-channel",
            f"one channel is supported, and {len(channels)} are described",
            "channels",
            key=True,
        )
    return channels[0][1]


def signature(node: Node) -> ir.SignatureScheme:
    """The signature scheme of the channel.

    Raises:
        SpecError: it is missing, or is no scheme that the runtime implements.
    """
    scheme = node.child("x-webhook-signature")
    if scheme is None:
        raise node.error(
            "missing-signature", "x-webhook-signature must say how webhooks are signed", key=True
        )
    for key, only in (
        ("algorithm", "Ed25519"),
        ("encoding", "base64"),
        ("timestampUnit", "seconds"),
    ):
        if scheme.value.get(key) != only:
            raise scheme.error(
                "signature", f"{key} must be {only}; the runtime implements nothing else", key
            )
    message = _SIGNED_MESSAGE.fullmatch(scheme.text("signedMessage"))
    if message is None:
        raise scheme.error(
            "signature",
            "signedMessage must be {timestamp}, a separator and {body}",
            "signedMessage",
        )
    tolerance = scheme.value.get("toleranceSeconds")
    if not isinstance(tolerance, int) or tolerance <= 0:
        raise scheme.error(
            "signature", "toleranceSeconds must be a positive number of seconds", "toleranceSeconds"
        )
    return ir.SignatureScheme(
        signature_header=_header(scheme, "signatureHeader"),
        timestamp_header=_header(scheme, "timestampHeader"),
        separator=message["separator"].encode("ascii"),
        tolerance_seconds=tolerance,
    )


def _header(scheme: Node, key: str) -> str:
    name = scheme.text(key)
    if not re.fullmatch(r"[a-z0-9-]+", name):
        raise scheme.error("signature", f"{key} must be the lower-case name of a header", key)
    return name


_MEMO: Final = Adopting[MessageDraft]("message", MessageDraft)


def read(node: Node, registry: Registry, known: Known) -> tuple[MessageDraft, ...]:
    """The messages of the channel, in its order; what is wrong with one joins the registry's problems."""
    drafts: list[MessageDraft] = []
    references = dict(node.children("messages"))
    for name, reference in references.items():
        make = partial(_read, name, reference, registry)
        try:
            drafts.append(_MEMO.get(known, _key(name, reference, registry), registry, make))
        except SpecError as error:
            registry.problems += error.problems
    registry.problems += _doubles(drafts, references, registry)
    return tuple(drafts)


def _read(name: str, reference: Node, registry: Registry) -> MessageDraft:
    return _message(name, _target(reference, registry), registry)


def _doubles(
    drafts: Iterable[MessageDraft], references: Mapping[str, Node], registry: Registry
) -> Iterator[Problem]:
    seen: dict[str, MessageDraft] = {}
    for draft in drafts:
        if (first := seen.setdefault(draft.event_type, draft)) is not draft:
            other, node = (_target(references[d.name], registry) for d in (first, draft))
            yield node.problem(
                "event-type",
                f"the event type {draft.event_type!r} is also that of the message {first.name!r} "
                f"in {other.line(reader=node)}",
                key=True,
            )


def _key(name: str, reference: Node, registry: Registry) -> bytes | None:
    """A digest of all that makes a message."""
    file, _, pointer = reference.text("$ref").partition("#")
    key = None if file else registry.made_of(reference.document, pointer)
    return digest(key, name) if key else None


def _target(reference: Node, registry: Registry) -> Node:
    message = registry.resolve(reference)
    if message is not reference and message.document.steps(message.pointer)[1:2] != ["messages"]:
        raise reference.error(
            "message-payload",
            f"{reference.text('$ref')!r} is no message; the payload's schema stands in a message",
            "$ref",
        )
    return message


def _message(name: str, node: Node, registry: Registry) -> MessageDraft:
    payload = node.child("payload")
    if payload is None:
        raise node.error("message-payload", "a message needs a payload", key=True)
    if "schemaFormat" in payload.value:
        raise payload.error(
            "message-payload",
            "schemaFormat is not supported: put the schema itself in the place of it",
            "schemaFormat",
            key=True,
        )
    if "$ref" not in payload.value:
        envelope = registry.schemas[
            registry.adopt(f"{name[:1].upper()}{name[1:]}WebhookEvent", payload)
        ]
    else:
        envelope = registry.schemas_on_the_way(payload)[-1]
    data = _property(envelope.node, "data", registry)
    required = objects.required(envelope.node, registry)
    if data is None or "data" not in required:
        raise envelope.node.error(
            "message-envelope", "the payload of a webhook needs a required property 'data'"
        )
    inner = registry.resolve(data)
    event_type = _property(inner, "event_type", registry)
    needed = objects.required(inner, registry)
    if event_type is None or not {"event_type", "payload"} <= set(needed):
        raise inner.error(
            "message-data",
            "the data of a webhook needs required properties 'event_type' and 'payload'",
        )
    kind = _event_type(registry.resolve(event_type))
    return MessageDraft(
        name=name,
        event_type=kind,
        envelope=envelope.name,
        title=node.text("title") or name,
        summary=node.text("summary"),
        is_networks=node.value.get("x-origin") == NETWORK,
        example=_example(node, kind),
    )


def _example(node: Node, event_type: str) -> str:
    """What the first example of a message says, with all that every event has."""
    data: dict[str, Any] = {"record_type": "event", "event_type": event_type, "payload": {}}
    meta = {"attempt": 1}
    body: dict[str, Any] = {"data": data, "meta": meta}
    for _, example in node.children("examples"):
        first = example.value.get("payload")
        inner = first.get("data") if isinstance(first, Map) else None
        if isinstance(first, Map) and isinstance(inner, Map):
            # What the example says comes first, in its order: that of production.
            body = {**first, "data": {**inner, **data, **inner}, "meta": first.get("meta", meta)}
            break
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))


def _property(node: Node, name: str, registry: Registry) -> Node | None:
    return next((child for wire, child in objects.properties(node, registry) if wire == name), None)


def _event_type(node: Node) -> str:
    value = node.value.get("const")
    values = node.value.get("enum")
    if value is None and isinstance(values, Seq) and len(values) == 1:
        value = values[0]
    if not isinstance(value, str) or not value:
        raise node.error("event-type", "event_type must be a const: the type of this event")
    return value
