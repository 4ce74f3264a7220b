"""Unions of objects that a tag tells apart: a property that has a value of its own in each of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.load.load import Seq
from generator.load.node import Node
from generator.load.registry import Registry
from generator.load.schema import Schema
from generator.problem import collect

from . import objects
from .shape import Shape

TAG = "x-tag"
"""The key of a union's shape that says how its variants are told apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """How the variants of a union are told apart."""

    property_name: str
    variants: Mapping[str, str]
    """The schema of each value of the property."""


def tag_of(shape: Shape) -> Tag | None:
    """How the variants of a shape are told apart; none where it is no such union."""
    found = shape.get(TAG)
    if not isinstance(found, dict):
        return None
    return Tag(property_name=str(found["property"]), variants=dict(found["variants"]))


def read(node: Node, registry: Registry) -> Tag | None:
    """How the variants of a schema are told apart; none where it is no union of named objects with tags.

    Raises:
        SpecError: it has a discriminator that does not tell them apart.
    """
    word = "oneOf" if "oneOf" in node.value else "anyOf"
    members = [member for _, member in node.children(word) if member.value.get("type") != "null"]
    discriminator = node.child("discriminator")
    variants = [_variants(member, registry, frozenset()) for member in members]
    named = [schema for schemas in variants for schema in schemas]
    if len(named) < 2 or not all(variants):
        found = None
    elif discriminator is not None:
        found = _tagged_by(discriminator.text("propertyName"), named, registry)
    else:
        first = dict(objects.properties(named[0].node, registry))
        tags = (_tagged_by(name, named, registry) for name in first)
        found = next((tag for tag in tags if tag is not None), None)
    if "discriminator" in node.value:
        _agree(node, discriminator, found, registry)
    return found


def _variants(member: Node, registry: Registry, above: frozenset[str]) -> list[Schema]:
    """The object that a variant refers to, or those of a union that it refers to; empty where it is no object."""
    if "$ref" not in member.value:
        return []
    way = collect([], registry.schemas_on_the_way, member)
    if not way or way[-1].name in above:
        return []
    schema = way[-1]
    if {"properties", "allOf"} & schema.node.value.keys():
        return [schema]
    word = "oneOf" if "oneOf" in schema.node.value else "anyOf"
    inner = [
        _variants(variant, registry, above | {schema.name})
        for _, variant in schema.node.children(word)
    ]
    return [found for variants in inner for found in variants] if all(inner) else []


def _tagged_by(name: str, schemas: list[Schema], registry: Registry) -> Tag | None:
    variants: dict[str, str] = {}
    for schema in schemas:
        described = dict(objects.properties(schema.node, registry)).get(name)
        value = _only_value(registry.resolve(described)) if described is not None else None
        if value is None or value in variants:
            return None
        variants[value] = schema.name
    return Tag(property_name=name, variants=variants)


def _only_value(node: Node) -> str | None:
    value = node.value.get("const")
    values = node.value.get("enum")
    if value is None and isinstance(values, Seq) and len(values) == 1:
        value = values[0]
    return value if isinstance(value, str) else None


def _agree(node: Node, discriminator: Node | None, found: Tag | None, registry: Registry) -> None:
    if found is None or discriminator is None:
        raise node.error(
            "unsupported-union",
            "a discriminator is supported beside references to two or more objects, each of which has its property "
            "with a const of its own",
            "discriminator",
            key=True,
        )
    mapping = discriminator.child("mapping")
    for value in mapping.value if mapping else ():
        meant = found.variants.get(value)
        target = str(mapping.value[value]).rpartition("/")[2] if mapping else ""
        if meant is None or target not in (meant, ""):
            raise discriminator.error(
                "unsupported-union",
                f"the mapping has {target!r} for {value!r}, and the const of {found.property_name!r} says "
                f"{meant or 'no such value'!r}",
                "mapping",
                value,
            )
