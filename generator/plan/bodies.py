"""Read the JSON bodies of an operation: what is sent, and what a success returns."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from generator.load.load import Map
from generator.load.node import Node
from generator.load.registry import Registry
from generator.schemas import objects

_JSON: Final = re.compile(r"application/(json|[\w.-]+\+json)( *;.*)?", re.IGNORECASE)
"""JSON as itself, as the base of another format, and with parameters."""
_WITHOUT_BODY: Final = ("204", "205")
_PLAIN_JSON: Final = "application/json"
"""What the client names unless an operation says otherwise."""


def request(node: Node, registry: Registry) -> Node | None:
    """The schema of the body that an operation takes; None where it takes none.

    Raises:
        SpecError: it is not JSON, or has no schema.
    """
    reference = node.child("requestBody")
    if reference is None:
        return None
    body = registry.resolve(reference)
    content = _json(body, "request body")
    schema = content.child("schema") if content else None
    if schema is None:
        raise body.error("unsupported-body", "a request body needs a schema for application/json")
    return schema


def media_headers(node: Node, registry: Registry) -> tuple[tuple[str, str], ...]:
    """The headers of an operation whose JSON goes by another name."""
    found: dict[str, str] = {}
    if (body := node.child("requestBody")) is not None:
        content = _json(registry.resolve(body), "request body")
        found["content-type"] = _kind(content)
    for code, response in node.children("responses"):
        if code.startswith("2"):
            content = _json(registry.resolve(response), "response")
            found.setdefault("accept", _kind(content).partition(";")[0].strip())
    return tuple((name, kind) for name, kind in found.items() if kind not in ("", _PLAIN_JSON))


def response(node: Node, method: str, registry: Registry) -> tuple[Node | None, bool]:
    """The schema of what a success returns, and whether there may be nothing instead.

    Raises:
        SpecError: no success is described, or one that a method cannot return.
    """
    good = [(code, child) for code, child in node.children("responses") if code.startswith("2")]
    if not good:
        raise node.error(
            "missing-response",
            "an operation needs a response for success (2xx)",
            "responses",
            key=True,
        )
    schemas: list[Node] = []
    for code, reference in good:
        described = registry.resolve(reference)
        content = _json(described, "response")
        if content is None:
            continue
        # A media type without a schema may be any JSON.
        schema = content.child("schema") or replace(content, value=Map())
        if method == "head" or code in _WITHOUT_BODY:
            what = "a response to HEAD" if method == "head" else f"a {code}"
            message = f"{what} has no body: take out the content"
            raise described.error("unsupported-response", message, "content", key=True)
        schemas.append(schema)
        if schema.value != schemas[0].value:
            raise node.error(
                "unsupported-response",
                "responses of different shapes for success are not supported: a method returns one type",
                "responses",
                code,
                key=True,
            )
    if not schemas:
        return None, False
    return schemas[0], len(schemas) < len(good) or _may_be_null(schemas[0], registry)


def _may_be_null(schema: Node, registry: Registry) -> bool:
    """Whether a class is made of a schema, and null is sent instead of it too."""
    target = registry.resolve(schema)
    is_object = "properties" in target.value or "allOf" in target.value
    return is_object and objects.may_be_null(target, registry)


def _json(node: Node, what: str) -> Node | None:
    content = node.child("content")
    if content is None or not content.value:
        return None
    kinds = [kind for kind in content.value if _JSON.fullmatch(kind)]
    others = [kind for kind in content.value if kind not in kinds] or kinds[1:]
    if others:
        raise node.error(
            "unsupported-content",
            f"a {what} of type {others[0]!r} is not supported",
            "content",
            others[0],
            key=True,
        )
    return content.child(kinds[0])


def _kind(content: Node | None) -> str:
    return content.document.steps(content.pointer)[-1] if content is not None else ""
