"""A webhook of a vendor's document as a message of the AsyncAPI document."""

from __future__ import annotations

from collections import Counter
from typing import Any

from generator import naming
from generator.load.load import Document
from generator.load.node import Node as SpecNode
from generator.load.node import document_node

from .documents import Documents, Node
from .draft_schemas import Drafts, example, placeholder
from .insert import Flow


def message_name(event_type: str) -> str:
    """`callAnswered` of `call.answered`."""
    name = naming.pascal_case(event_type)
    return name[:1].lower() + name[1:]


def message(
    theirs: Documents, ours: Document, drafts: Drafts, event_type: str, node: Node, schema: Node
) -> dict[str, Any]:
    """The draft of a message; its envelope, data and payload join `drafts`.

    Args:
        node: the operation that a vendor's document has for the webhook.
        schema: of its body.
    """
    name = message_name(event_type)
    stem = naming.pascal_case(event_type)
    envelope = theirs.resolve(schema) or schema
    data = _inner(theirs, envelope, "data")
    payload = _inner(theirs, data, "payload") if data else None
    drafts.schemas[f"{stem}WebhookEvent"] = {
        "type": "object",
        "description": placeholder(node.text("summary") or node.text("description")),
        "required": Flow(["data"]),
        "properties": {"data": {"$ref": f"#/components/schemas/{stem}"}, **_meta(ours)},
    }
    own: dict[str, Any] = {
        "event_type": {"type": "string", "const": event_type},
        "payload": {"$ref": f"#/components/schemas/{stem}Payload"},
    }
    base = _base(ours, "data")
    if base is None and data is not None:
        rest: dict[str, Any] = drafts.schema(data, stem).get("properties") or {}
        own = {**{k: v for k, v in rest.items() if k not in own}, **own}
    drafts.schemas[stem] = _based(
        base, {"type": "object", "required": Flow(["event_type", "payload"]), "properties": own}
    )
    fields: dict[str, Any] = {"type": "object"}
    if payload is not None:
        fields = drafts.schema(payload, f"{stem}Payload")
    payload_base = _base(ours, "data", "payload")
    inherited = _properties(ours, payload_base) if payload_base else ()
    listed: dict[str, Any] = fields.pop("properties", {})
    mine = {k: v for k, v in listed.items() if k not in inherited}
    drafts.schemas[f"{stem}Payload"] = _based(
        payload_base, {**fields, "properties": mine} if mine else {}
    )
    draft: dict[str, Any] = {
        "name": name,
        "title": stem if not node.text("summary") else node.text("summary"),
        "summary": placeholder(node.text("summary")),
    }
    if traits := _traits(ours):
        draft["traits"] = traits
    draft["payload"] = {"$ref": f"#/components/schemas/{stem}WebhookEvent"}
    shown = example(theirs, data) if data is not None else None
    if not isinstance(shown, dict) or "payload" not in shown:
        shown = {"payload": (example(theirs, payload) if payload is not None else None) or {}}
    body = {"data": {**shown, "event_type": event_type}}
    draft["examples"] = [{"name": name, "summary": "TODO: theirs", "payload": body}]
    return draft


def _inner(theirs: Documents, node: Node, key: str) -> Node | None:
    inner = node.child("properties", key)
    return theirs.resolve(inner) if inner else None


def _based(base: str | None, own: dict[str, Any]) -> dict[str, Any]:
    if base is None:
        return own or {"type": "object"}
    return {"allOf": [{"$ref": base}, *([own] if own else [])]}


def _messages(ours: Document) -> list[SpecNode]:
    components = document_node(ours).child("components")
    return [node for _, node in (components.children("messages") if components else ())]


def _traits(ours: Document) -> list[Any]:
    for node in _messages(ours):
        if traits := [dict(trait.value) for _, trait in node.children("traits")]:
            return traits
    return []


def _meta(ours: Document) -> dict[str, Any]:
    """The properties beside `data` that the spec's envelopes have."""
    for node in _messages(ours):
        envelope = _target(ours, node.child("payload"))
        for name, inner in envelope.children("properties") if envelope else ():
            if name == "meta":
                return {name: _plain(inner.value)}
    return {}


def _base(ours: Document, *steps: str) -> str | None:
    """What most of the spec's events take in at a place of their bodies."""
    found: Counter[str] = Counter()
    for message in _messages(ours):
        node = _target(ours, message.child("payload"))
        for step in steps:
            node = _target(ours, _property(ours, node, step)) if node else None
        for _, part in node.children("allOf") if node else ():
            if reference := part.text("$ref"):
                found[reference] += 1
    return found.most_common(1)[0][0] if found else None


def _property(ours: Document, node: SpecNode, name: str) -> SpecNode | None:
    for holder in (node, *(part for _, part in node.children("allOf"))):
        if (inner := holder.child("properties", name)) is not None:
            return inner
    return None


def _properties(ours: Document, reference: str) -> frozenset[str]:
    """The properties of a base, with those of its own bases."""
    node = _target(ours, None, reference)
    found: set[str] = set()
    for holder in (node, *(part for _, part in node.children("allOf"))) if node else ():
        found.update(name for name, _ in holder.children("properties"))
        if inner := holder.text("$ref"):
            found |= _properties(ours, inner)
    return frozenset(found)


def _target(ours: Document, node: SpecNode | None, reference: str = "") -> SpecNode | None:
    pointer = reference or (node.text("$ref") if node else "")
    if not pointer.startswith("#"):
        return node
    return document_node(ours).child(*ours.steps(pointer[1:]))


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    return [_plain(inner) for inner in value] if isinstance(value, list) else value
