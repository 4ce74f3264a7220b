"""Normalize a schema to what decides its Python type: structure, names, nullability. No text, limits, defaults."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from generator import naming
from generator.load.node import Node
from generator.load.registry import Registry
from generator.load.schema import Schema
from generator.problem import SpecError, collect, suggest

from . import extra_keys, keywords, objects, tags
from .shape import REF, Shape, nullable
from .tags import TAG
from .values import const_shape, enum_shape

_PYTHON_FORMATS: Final = frozenset({"date-time", "date"})
_HOLDERS: Final = ("properties", "allOf", "items")
"""Keywords that say what a value holds."""
_IN_A_PART: Final = frozenset({"type", "properties", "required", "allOf", "additionalProperties"})
_OWN_TYPE: Final = frozenset({"type", *_HOLDERS})
_ONLY_SENT: Final = (
    " (one of several objects can be sent, not received: for a response or a webhook, "
    "describe one object that has the properties of all)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Normalized:
    """What is left of a named schema."""

    shape: Shape
    """With every reference as `#/components/schemas/<name>`."""
    aliases: tuple[str, ...]
    """The schemas that references led through: nothing but another name for what they refer to."""


def normalize(schema: Schema, registry: Registry) -> Normalized:
    """Normalize a named schema; inline objects and enums in it join the registry under a name.

    Raises:
        SpecError: it is not supported.
    """
    normalizer = _Normalizer(registry)
    shape = normalizer.normalize(schema.node, schema.name, top=True)
    return Normalized(shape=shape, aliases=tuple(sorted(normalizer.aliases)))


class _Normalizer:
    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self.aliases: set[str] = set()

    def normalize(self, node: Node, name: str, *, top: bool) -> Shape:
        keywords.refuse_unknown(node)
        value = node.value
        if "$ref" in value:
            return self._ref(node)
        if "enum" in value:
            return enum_shape(node, name, self._registry, top=top)
        if "const" in value:
            return const_shape(node)
        kinds, may_be_null = keywords.types(node)
        is_object = "properties" in value or "allOf" in value
        normalized: Shape
        if (tag := tags.read(node, self._registry)) is not None and not top:
            # The decoder asks the union's own class.
            normalized = self._adopted(node, name)
            may_be_null = False  # the union says so itself
        elif branches := self._branches(node, name):
            normalized = {"anyOf": branches}
            if tag is not None:
                normalized[TAG] = {"property": tag.property_name, "variants": dict(tag.variants)}
        elif "allOf" in value:
            normalized = self._all_of(node, name, top=top)
        elif "properties" in value:
            normalized = self._object(node, name, top=top)
        else:
            normalized = self._plain(node, name, kinds)
        # Whether a named object may be null is for those that refer to it.
        if top and is_object:
            return normalized
        if is_object and "$ref" in normalized:
            may_be_null = objects.may_be_null(node, self._registry)
        return nullable(normalized) if may_be_null else normalized

    def _ref(self, node: Node) -> Shape:
        for key in node.value.keys() & keywords.STRUCTURE - {"$ref"}:
            raise node.error(
                "ref-siblings",
                f"{key!r} beside $ref is not supported; combine them with allOf",
                key,
                key=True,
            )
        *aliases, target = self._registry.schemas_on_the_way(node)
        self.aliases |= {alias.name for alias in aliases}
        normalized: Shape = {"$ref": f"{REF}{target.name}"}
        value = target.node.value
        is_object = "properties" in value or "allOf" in value
        may_be_null = is_object and objects.may_be_null(target.node, self._registry)
        return nullable(normalized) if may_be_null else normalized

    def _branches(self, node: Node, name: str) -> list[object]:
        """The variants of a oneOf or anyOf; none where it only limits a value whose type stands beside it."""
        found: list[object] = []
        for word in ("oneOf", "anyOf"):
            members = list(node.children(word))
            if not members or (_OWN_TYPE & node.value.keys() and all(map(_limits_only, members))):
                continue
            beside = "oneOf" if found else next((key for key in _HOLDERS if key in node.value), "")
            if beside:
                raise node.error(
                    "unsupported-keyword",
                    f"{word} beside {beside} is not supported; "
                    "write what all variants share into each of them",
                    word,
                    key=True,
                )
            for index, member in members:
                if "properties" in member.value and not member.text("title"):
                    several = sum("properties" in other.value for _, other in members) > 1
                    raise node.error(
                        "unnamed-variant",
                        "this variant is an object without a name: move it to components.schemas, or give it a title"
                        + (_ONLY_SENT if several else ""),
                        word,
                        index,
                    )
                found.append(self.normalize(member, name, top=False))
            if sum(isinstance(variant, dict) and "const" in variant for variant in found) > 1:
                raise node.error(
                    "unsupported-union",
                    "these variants are values, not types: write them as one enum",
                    word,
                    key=True,
                )
        return found

    def _all_of(self, node: Node, name: str, *, top: bool) -> Shape:
        parts = [member for _, member in node.children("allOf")]
        references = [part for part in parts if "$ref" in part.value]
        for part in parts:
            if "$ref" not in part.value:
                keywords.refuse_unknown(part)
                _refuse_in_part(part)
        own = list(objects.properties(node, self._registry, own=True))
        bases = [part for part in references if self._is_base(part)]
        if len(references) == 1 and not own and not (top and bases):
            return self._ref(references[0])
        if len(parts) == 1 and not references and not own:
            return self.normalize(parts[0], name, top=top)
        for part in references:
            if part not in bases:
                raise part.error(
                    "unsupported-base",
                    f"{part.text('$ref')!r} is no object with properties, and allOf joins those",
                    "$ref",
                )
        self._refuse_no_object(node, parts)
        if not top:
            return self._adopted(node, name)
        required = list(objects.required(node, self._registry, own=True))
        base = dict(objects.properties(references[0], self._registry)) if references else {}
        mine = dict(own)
        for wire in required:
            if wire not in mine and wire in base:
                mine[wire] = base[wire]
            elif wire not in mine:
                raise self._not_described(node, wire, mine.keys() | base.keys())
        body: Shape = {"type": "object", "properties": self._fields(mine.items(), name)}
        if required:
            body["required"] = required
        extra = self._extra(node, name)
        if not references:
            return {**body, **extra}
        base_class = self._registry.schemas_on_the_way(references[0])[-1].name
        return {"allOf": [{"$ref": f"{REF}{base_class}"}, *([body] if mine else [])], **extra}

    def _refuse_no_object(self, node: Node, parts: Iterable[Node]) -> None:
        for part in (node, *(part for part in parts if "$ref" not in part.value)):
            kinds, _ = keywords.types(part)
            if other := next((kind for kind in kinds if kind != "object"), None):
                message = f"allOf joins objects with properties, and this is of the type {other!r}"
                raise part.error("unsupported-base", message, "type")
        if next(objects.properties(node, self._registry), None) is None:
            raise node.error(
                "unsupported-base",
                "allOf joins objects with properties, and no part has one; write what the schema says without allOf",
                "allOf",
                key=True,
            )

    def _is_base(self, part: Node) -> bool:
        target = self._registry.resolve(part).value
        return "properties" in target or "allOf" in target

    def _object(self, node: Node, name: str, *, top: bool) -> Shape:
        if not top:
            return self._adopted(node, name)
        properties = dict(objects.properties(node, self._registry))
        body: Shape = {"type": "object", "properties": self._fields(properties.items(), name)}
        for wire in node.strings("required"):
            if wire not in properties:
                raise self._not_described(node, wire, properties)
        if required := list(node.strings("required")):
            body["required"] = required
        return {**body, **self._extra(node, name)}

    def _extra(self, node: Node, name: str) -> Shape:
        """What an object's shape says of the values of keys that are no properties; nothing where it has none."""
        holder = extra_keys.described(node)
        if holder is None:
            return {}
        self._registry.problems += extra_keys.check(node, self._registry)
        values = holder.child("additionalProperties")
        extra = self.normalize(values, f"{name}Value", top=False) if values else {}
        return {extra_keys.EXTRA: extra}

    def _not_described(self, node: Node, wire: str, known: Iterable[str]) -> SpecError:
        holders = (node, *(part for _, part in node.children("allOf")))
        holder = next(h for h in holders if wire in h.strings("required"))
        index = str(holder.strings("required").index(wire))
        message = f"required property {wire!r} is not described{suggest(wire, known)}"
        return holder.error("required-unknown", message, "required", index)

    def _adopted(self, node: Node, name: str) -> Shape:
        return {"$ref": f"{REF}{self._registry.adopt(name, node)}"}

    def _plain(self, node: Node, name: str, kinds: list[str]) -> Shape:
        if not kinds:
            return {}
        if len(kinds) > 1:
            return {"anyOf": [self._one(node, name, kind) for kind in kinds]}
        return self._one(node, name, kinds[0])

    def _one(self, node: Node, name: str, kind: str) -> Shape:
        if kind == "array":
            items = node.child("items")
            return {
                "type": "array",
                "items": self.normalize(items, f"{name}Item", top=False) if items else {},
            }
        if kind == "object":
            values = node.child("additionalProperties")
            extra = (
                self.normalize(values, f"{name}Value", top=False)
                if values and values.value
                else True
            )
            return {"type": "object", "additionalProperties": extra}
        normalized: Shape = {"type": kind}
        if kind == "string" and node.text("format") in _PYTHON_FORMATS:
            normalized["format"] = node.text("format")
        return normalized

    def _fields(self, properties: Iterable[tuple[str, Node]], name: str) -> Shape:
        """Each property normalized; what is wrong with one does not hide what is wrong with the next."""
        normalized: Shape = {}
        for wire, node in properties:
            nested = naming.nested_schema(name, wire)
            inner = collect(self._registry.problems, self.normalize, node, nested, top=False)
            normalized[wire] = inner if inner is not None else {}
        return normalized


def _refuse_in_part(part: Node) -> None:
    for key in part.value.keys() & keywords.STRUCTURE - _IN_A_PART:
        raise part.error(
            "unsupported-keyword",
            f"{key!r} in a part of allOf is not supported: a part has properties, or is a $ref",
            key,
            key=True,
        )


def _limits_only(member: tuple[str, Node]) -> bool:
    return not any(key in member[1].value for key in ("$ref", "oneOf", "anyOf", *_HOLDERS))
