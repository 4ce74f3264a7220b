"""The operations and events of a document, and every place in their bodies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from generator.load.load import ASYNCAPI, OPENAPI

from .documents import Documents, Node
from .facts import Facts, facts

METHODS: Final = ("get", "put", "post", "patch", "delete", "head", "options")


@dataclass(slots=True)
class Part:
    """An operation or an event."""

    name: str
    """`POST /calls`, or the type of an event."""
    node: Node
    sent: dict[str, Facts] = field(default_factory=dict)
    received: dict[str, Facts] = field(default_factory=dict)


def operations(documents: Documents) -> dict[str, Part]:
    """The operations of an OpenAPI document, by method and path."""
    found: dict[str, Part] = {}
    for path, item in documents.root(OPENAPI).children("paths"):
        for method in METHODS:
            if (node := item.child(method)) is not None:
                part = Part(f"{method.upper()} {path}", node)
                _operation(documents, item, part)
                found[part.name] = part
    return found


def _operation(documents: Documents, item: Node, part: Part) -> None:
    for holder in (item, part.node):
        for _, given in holder.children("parameters"):
            parameter = documents.resolve(given)
            schema = parameter.child("schema") if parameter else None
            if parameter is None or schema is None or parameter.value.get("in") == "path":
                continue
            place = f"{part.name} {parameter.text('in')}.{parameter.text('name')}"
            part.sent.update(facts(documents, schema, place, "."))
    body = part.node.child("requestBody")
    request = documents.resolve(body) if body else None
    if request is not None and (schema := _json(request)) is not None:
        part.sent.update(facts(documents, schema, f"{part.name} request", "."))
    for status, given in part.node.children("responses"):
        response = documents.resolve(given)
        if status.startswith("2") and response is not None and (schema := _json(response)):
            part.received.update(facts(documents, schema, f"{part.name} response", "."))
            return


def _json(holder: Node) -> Node | None:
    for content, media in holder.children("content"):
        if content.partition(";")[0].endswith("json"):
            return media.child("schema")
    return None


def vendors_events(documents: Documents) -> dict[str, Part]:
    """The events in the `webhooks` of an OpenAPI document, by their type."""
    root = documents.root(OPENAPI)
    found: dict[str, Part] = {}
    for key in ("webhooks", "x-webhooks"):
        for _, item in root.children(key):
            operation = item.child("post")
            body = operation.child("requestBody") if operation else None
            request = documents.resolve(body) if body else None
            schema = _json(request) if request else None
            if operation is not None and schema is not None:
                found.update(_events(documents, operation, schema))
    return found


def curated_events(documents: Documents) -> dict[str, Part]:
    """The messages of the AsyncAPI document, by their event type."""
    components = documents.root(ASYNCAPI).child("components")
    found: dict[str, Part] = {}
    for _, message in components.children("messages") if components else ():
        if (schema := message.child("payload")) is not None:
            found.update(_events(documents, message, schema))
    return found


def _events(documents: Documents, node: Node, schema: Node) -> Iterator[tuple[str, Part]]:
    said = dict(facts(documents, schema, "", " "))
    kind = said.get(" data.event_type")
    for event_type in (kind.values or ()) if kind else ():
        part = Part(str(event_type), node)
        part.received = {f"{event_type}{place}": fact for place, fact in said.items()}
        yield part.name, part
