"""A vendor's schema in the form of the spec: everything named, nothing described yet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from generator import naming
from generator.rules.placeholders import PLACEHOLDER

from .documents import Documents, Node
from .insert import Flow

_KEPT: Final = (
    "const",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "pattern",
    "uniqueItems",
)
_UNIONS: Final = ("oneOf", "anyOf")
_SECRET: Final = re.compile(r"password|secret|token|credential|api_key|client_state|digits")
_LONGEST: Final = 160


class Drafts:
    """Drafts schemas for one side: what is sent, or what is received."""

    def __init__(
        self,
        theirs: Documents,
        known: Mapping[str, str],
        *,
        is_received: bool,
        sensitive: Mapping[str, object],
        taken: Iterable[str] = (),
    ) -> None:
        self._theirs = theirs
        self._known = known
        """The names of the spec's schemas, each with what refers to it."""
        self._is_received = is_received
        self._sensitive = sensitive
        self._taken = frozenset(taken)
        """The names of schemas that were drafted for the other side."""
        self.schemas: dict[str, Any] = {}

    def placed(self, node: Node, name: str) -> dict[str, Any]:
        """What a place says that holds a schema: a reference where it has a name, else the schema itself."""
        draft = self._placed(node, name)
        if not self._is_received:
            return draft
        if "$ref" in draft:
            return {"oneOf": [{"$ref": draft.pop("$ref")}, {"type": "null"}], **draft}
        if union := next((word for word in _UNIONS if word in draft), None):
            return {**draft, union: [*draft[union], {"type": "null"}]}
        return {**draft, "type": _with_null(draft["type"])} if "type" in draft else draft

    def named(self, node: Node, name: str) -> dict[str, Any]:
        """A reference to a schema of its own."""
        name = f"{name}Request" if name in self._taken else name
        reference = self._known.get(name)
        if reference is None and name not in self.schemas:
            self.schemas[name] = {}  # It may lead back to itself.
            self.schemas[name] = self.schema(node, name)
        return {"$ref": reference or f"#/components/schemas/{name}"}

    def schema(self, node: Node, name: str) -> dict[str, Any]:
        """A schema itself."""
        value = node.value
        draft: dict[str, Any] = {}
        if parts := node.children("allOf"):
            draft["allOf"] = [self._placed(part, f"{name}Part{int(i) + 1}") for i, part in parts]
        if word := next((word for word in _UNIONS if node.children(word)), None):
            draft[word] = [
                self._placed(variant, f"{name}Variant{int(i) + 1}")
                for i, variant in node.children(word)
            ]
        said = value.get("type") or ("object" if "properties" in value else None)
        if said is not None:
            draft["type"] = _with_null(said) if value.get("nullable") is True else said
        draft |= {key: value[key] for key in _KEPT if key in value}
        kept = "date-time", "date", *(() if self._is_received else ("uri",))
        if value.get("format") in kept:
            draft["format"] = value["format"]
        if isinstance(value.get("enum"), list) and said != "boolean":
            draft["enum"] = [listed for listed in value["enum"] if listed is not None]
        draft |= self._default(value)
        draft["description"] = placeholder(node.text("description") or "not described there")
        if isinstance(value.get("required"), list) and not self._is_received:
            draft["required"] = Flow(value["required"])
        if properties := node.children("properties"):
            draft["properties"] = {key: self._property(p, name, key) for key, p in properties}
        if (items := node.child("items")) is not None:
            draft["items"] = self._placed(items, naming.singular(name))
        more = node.child("additionalProperties")
        if more is not None and more.value:
            draft["additionalProperties"] = self._placed(more, f"{name}Value")
        elif isinstance(value.get("additionalProperties"), bool):
            draft["additionalProperties"] = value["additionalProperties"]
        return draft

    def _property(self, node: Node, name: str, key: str) -> dict[str, Any]:
        draft = self.placed(node, naming.nested_schema(name, key))
        if key in self._sensitive:
            draft["x-sensitive"] = self._sensitive[key]
        elif _SECRET.search(key):
            draft["x-sensitive"] = True
        return draft

    def _default(self, value: Mapping[str, Any]) -> dict[str, Any]:
        """What a schema, or a place that refers to one, says of the default."""
        known = value.get("default")
        return {} if known is None or self._is_received else {"default": known}

    def _placed(self, node: Node, name: str) -> dict[str, Any]:
        reference = node.text("$ref")
        if reference:
            target = self._theirs.resolve(node)
            if target is None:
                return {}
            short = naming.pascal_case(target.pointer.rpartition("/")[2])
            draft = self.named(target, short) if _has_name(target) else self.schema(target, short)
            return draft | self._default(node.value)
        return self.named(node, name) if _has_name(node) else self.schema(node, name)


def placeholder(text: str) -> str:
    """A description that is still to be written, with the beginning of the vendor's own."""
    words = " ".join(text.split())
    return f"{PLACEHOLDER}: {words if len(words) <= _LONGEST else words[:_LONGEST] + '…'}"


def example(theirs: Documents, schema: Node) -> Any:
    """A value that the document shows, or its properties' examples; none where a required one has none."""
    if "example" in schema.value:
        return schema.value["example"]
    found: dict[str, Any] = {}
    required = schema.value.get("required") or ()
    for name, given in schema.children("properties"):
        node = theirs.resolve(given)
        if node is not None and "example" in node.value:
            found[name] = node.value["example"]
        elif name in required:
            return None
    return found


def _has_name(node: Node) -> bool:
    """Whether the spec gives such a schema a name of its own: objects with properties, and enums."""
    is_enum = isinstance(node.value.get("enum"), list) and node.value.get("type") != "boolean"
    return is_enum or "properties" in node.value or "allOf" in node.value


def _with_null(types: Any) -> Any:
    named = [types] if isinstance(types, str) else list(types)
    return Flow(named if "null" in named else [*named, "null"])
