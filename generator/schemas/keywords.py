"""The keywords of JSON Schema that are known here, and the types that a schema names."""

from __future__ import annotations

from typing import Final

from generator.load.node import Node
from generator.problem import suggest

ANNOTATIONS: Final = frozenset(
    {
        "title",
        "description",
        "default",
        "example",
        "examples",
        "deprecated",
        "readOnly",
        "writeOnly",
        "externalDocs",
        "$comment",
        "pattern",
        "minLength",
        "maxLength",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minItems",
        "maxItems",
        "uniqueItems",
        "minProperties",
        "maxProperties",
        "contentEncoding",
        "contentMediaType",
    }
)
"""Keywords that describe or limit a value without changing its Python type."""

STRUCTURE: Final = frozenset(
    {
        "type",
        "format",
        "$ref",
        "allOf",
        "oneOf",
        "anyOf",
        "properties",
        "required",
        "additionalProperties",
        "items",
        "enum",
        "const",
    }
)

_KNOWN_ELSEWHERE: Final = frozenset(
    {
        *("if", "then", "else", "not", "contains", "minContains", "maxContains", "prefixItems"),
        *(
            "patternProperties",
            "propertyNames",
            "dependentRequired",
            "dependentSchemas",
            "dependencies",
        ),
        *("unevaluatedProperties", "unevaluatedItems", "additionalItems", "xml"),
        *("$id", "$anchor", "$dynamicRef", "$dynamicAnchor", "$schema", "$vocabulary"),
    }
)
"""Keywords that mean what they say: nobody misspelt another one."""

_OTHERWISE: Final = {
    "nullable": "; write type: [..., 'null']",
    "$defs": "; write the schema under components.schemas",
    "definitions": "; write the schema under components.schemas",
    "discriminator": "; it stands beside a oneOf of objects that each have a const tag",
    "minValue": "; did you mean 'minimum'?",
    "maxValue": "; did you mean 'maximum'?",
}
"""How to say what a keyword means that other versions of JSON Schema, or other people, have for it."""

TYPES: Final = frozenset({"string", "integer", "number", "boolean", "null", "array", "object"})


def refuse_unknown(node: Node) -> None:
    """Refuse a keyword that would be dropped.

    Raises:
        SpecError: the schema has one.
    """
    for key in node.value:
        if key.startswith("x-") or key in ANNOTATIONS or key in STRUCTURE:
            continue
        if key == "discriminator" and ("oneOf" in node.value or "anyOf" in node.value):
            continue
        known = frozenset() if key in _KNOWN_ELSEWHERE else STRUCTURE | ANNOTATIONS
        hint = _OTHERWISE.get(key) or suggest(key, known)
        raise node.error(
            "unsupported-keyword",
            f"the schema keyword {key!r} is not supported{hint}",
            key,
            key=True,
        )


def types(node: Node) -> tuple[list[str], bool]:
    """The JSON types that a schema names itself, and whether null is one beside others.

    Raises:
        SpecError: one of them is no type of JSON Schema.
    """
    value = node.value.get("type")
    kinds = [value] if isinstance(value, str) else list(node.strings("type"))
    for kind in kinds:
        if kind not in TYPES:
            raise node.error(
                "type", f"{kind!r} is no type of JSON Schema{suggest(kind, TYPES)}", "type"
            )
    nullable = "null" in kinds
    return ([kind for kind in kinds if kind != "null"] or (["null"] if nullable else [])), nullable
