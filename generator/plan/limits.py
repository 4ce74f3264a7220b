"""Read the limits off a schema, as deep as its type is written in one piece."""

from __future__ import annotations

from typing import Any, Final

from generator.load.node import Node
from generator.load.registry import Registry

LOWER: Final = frozenset({"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"})
UPPER: Final = frozenset({"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"})
KEYWORDS: Final = frozenset({*LOWER, *UPPER, "pattern", "multipleOf", "uniqueItems"})
HOLDERS: Final = ("items", "additionalProperties")
CLOSED: Final = "closed"
"""The key that says that an object takes no keys but its own."""
EITHER: Final = "either"
"""The key below which the limits of each variant are."""

_OWN_CLASS: Final = ("properties", "allOf")


def read(
    node: Node, registry: Registry, above: frozenset[tuple[str, str]] = frozenset()
) -> dict[str, Any]:
    """The limits of a schema by keyword, those of what it holds below the keyword that holds it.

    An object with properties has a class of its own, whose fields have their own limits.

    Args:
        above: the schemas that hold this one, which may hold itself.
    """
    target = registry.resolve(node)
    value = target.value
    place = (target.document.file, target.pointer)
    beside = [step.value for step in reversed(registry.chain(node)[:-1])]
    found = {
        key: limit for part in (value, *beside) for key, limit in part.items() if key in KEYWORDS
    }
    if value.get("additionalProperties") is False:
        found[CLOSED] = True
    if place in above or "properties" in value:
        return found
    within = above | {place}
    for _, part in target.children("allOf"):
        if not any(key in registry.resolve(part).value for key in _OWN_CLASS):
            found = {**read(part, registry, within), **found}
    for key in HOLDERS:
        held = target.child(key)
        if held is not None and (inner := read(held, registry, within)):
            found[key] = inner
    variants: dict[str, Any] = {}
    for word in ("oneOf", "anyOf"):
        for _, variant in target.children(word):
            label = _label(registry.resolve(variant), word)
            label += f" {len(variants) + 1}" if label in variants else ""
            variants[label] = read(variant, registry, within)
    # Null has no limits, and one other variant beside it is what the value is.
    variants.pop("null", None)
    if len(variants) == 1:
        return {**found, **variants.popitem()[1]}
    return {**found, EITHER: variants} if variants else found


def _label(variant: Node, word: str) -> str:
    """What a variant is called, wherever it stands among the others."""
    if "const" in variant.value:
        return repr(variant.value["const"])
    kinds = [variant.text("type"), *variant.strings("type")]
    return " | ".join(filter(None, kinds)) or word
