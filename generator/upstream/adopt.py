"""Draft the edit that takes operations and webhooks of a vendor's document into the spec."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from generator.load.load import ASYNCAPI, OPENAPI, Document, load
from generator.load.node import document_node
from generator.problem import SpecError, suggest

from . import draft_event, draft_operation
from .documents import Documents, Node, curated, vendors
from .draft_schemas import Drafts
from .insert import inserted
from .surface import curated_events, operations, vendors_events

_SCHEMAS = ("components", "schemas")


def adopt(spec_dir: Path, document: Path, ids: Sequence[str]) -> dict[Path, str]:
    """The texts of the spec's two documents with drafts of what goes by the ids; nothing is written.

    Raises:
        SpecError: the spec or the document cannot be read.
        RuntimeError: an id is not in the document, or what it names is in the spec already.
    """
    spec, problems = load(spec_dir)
    if spec is None or not all(document.root for document in spec.documents):
        raise SpecError(problems)
    theirs, ours = vendors(document), curated(spec)
    wanted, events = _chosen(theirs, ours, ids)
    openapi, asyncapi = spec.openapi, spec.asyncapi
    known = {
        name: f"{prefix}#/components/schemas/{name}"
        for prefix, held in (("./openapi.yaml", openapi), ("", asyncapi))
        for name in _names(held, *_SCHEMAS)
    }
    received = Drafts(theirs, known, is_received=True, sensitive=_sensitive(asyncapi))
    messages = {part: _message_of(ours, part) for part in curated_events(ours)}
    for event_type, node in events.items():
        schema = node.child("requestBody", "content", "application/json", "schema")
        assert schema is not None
        name = draft_event.message_name(event_type)
        messages[event_type] = name
        draft = draft_event.message(theirs, asyncapi, received, event_type, node, schema)
        asyncapi = inserted(asyncapi, ("components", "messages"), {name: draft})
        for channel in _names(asyncapi, "channels"):
            entry = {name: {"$ref": f"#/components/messages/{name}"}}
            asyncapi = inserted(asyncapi, ("channels", channel, "messages"), entry)
    if received.schemas:
        asyncapi = inserted(asyncapi, _SCHEMAS, received.schemas)
    sent_known = {name: f"#/components/schemas/{name}" for name in _names(openapi, *_SCHEMAS)}
    sent = Drafts(
        theirs,
        sent_known,
        is_received=False,
        sensitive=_sensitive(openapi),
        taken=received.schemas,
    )
    for (path, method), node in wanted.items():
        place = path, method
        draft = draft_operation.operation(theirs, spec.openapi, sent, place, node, messages)
        if path in _names(openapi, "paths"):
            openapi = inserted(openapi, ("paths", path), {method: draft})
            continue
        shared = draft_operation.path_parameters(theirs, spec.openapi, sent, node)
        item = {"parameters": shared, method: draft} if shared else {method: draft}
        openapi = inserted(openapi, ("paths",), {path: item})
    if sent.schemas:
        openapi = inserted(openapi, _SCHEMAS, sent.schemas)
    return {spec_dir / OPENAPI: openapi.text, spec_dir / ASYNCAPI: asyncapi.text}


def _chosen(
    theirs: Documents, ours: Documents, ids: Sequence[str]
) -> tuple[dict[tuple[str, str], Node], dict[str, Node]]:
    """The operations and the events that ids name."""
    there = {part.node.text("operationId"): part for part in operations(theirs).values()}
    sent = {part.node.text("operationId"): part for part in vendors_events(theirs).values()}
    mine, received = operations(ours), curated_events(ours)
    wanted: dict[tuple[str, str], Node] = {}
    events: dict[str, Node] = {}
    for id in ids:
        part = there.get(id) or sent.get(id)
        if part is None:
            raise RuntimeError(f"no operation {id!r} in the document{suggest(id, (*there, *sent))}")
        if part.name in mine or part.name in received:
            raise RuntimeError(f"{id} ({part.name}) is in the spec already")
        if id in there:
            method, _, path = part.name.partition(" ")
            wanted[path, method.lower()] = part.node
        else:
            events[part.name] = part.node
    return wanted, events


def _names(document: Document, *steps: str) -> list[str]:
    node = document_node(document).child(*steps)
    return list(node.value) if node else []


def _message_of(ours: Documents, event_type: str) -> str:
    return curated_events(ours)[event_type].node.pointer.rpartition("/")[2]


def _sensitive(document: Document) -> dict[str, object]:
    """The properties that are secret somewhere in a document."""
    found: dict[str, object] = {}
    for name, value in _properties(document.root):
        if isinstance(value, dict) and "x-sensitive" in value:
            found[name] = value["x-sensitive"]
    return found


def _properties(value: Any) -> Iterable[tuple[str, Any]]:
    if isinstance(value, dict):
        inner = value.get("properties")
        yield from inner.items() if isinstance(inner, dict) else ()
        for child in value.values():
            yield from _properties(child)
    elif isinstance(value, list):
        for child in value:
            yield from _properties(child)
