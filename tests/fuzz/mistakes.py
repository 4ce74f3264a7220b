"""Specs with a mistake: in the text of a document, or in its tree."""

from __future__ import annotations

import copy
import random
from typing import Any, Final

import yaml

from tests.generator.spec_copy import SPEC

NAMES: Final = ("openapi.yaml", "asyncapi.yaml")
TEXTS: Final = {name: (SPEC / name).read_text("utf-8") for name in NAMES}
_WORDS: Final = (
    *(":", "- ", "{", "}", "[", "]", "|", ">-", "&a", "*a", "<<: *a", "!!python/none", "%", "\t"),
    *("\n", "'", '"', "#", "?", "---", "$ref: ''", "type: null", "null", "true", "0x10", "1e999"),
    *("é", "\u2028", "\x00", "\ufeff", "😀", "~", ".inf", "2026-01-01", "yes", "=", "`", "@"),
)
_VALUES: Final = (
    *(None, True, 0, -1, 1.5, 2**70, "", "a", "#/components/schemas/APIErrors", "$ref", "\n", "{}"),
    *(
        [],
        [None],
        {},
        {"$ref": "#/nowhere"},
        {"type": "object"},
        {"": {}},
        "object",
        "class",
        "self",
    ),
)


def mistaken_text(name: str, seed: random.Random) -> str:
    """The document's text with one to three spans replaced."""
    text = TEXTS[name]
    for _ in range(seed.randint(1, 3)):
        start = seed.randrange(len(text))
        length = seed.choice((0, 0, 1, 2, 5, 40, 400))
        text = text[:start] + seed.choice((*_WORDS, "")) + text[start + length :]
    return text


def mistaken_tree(name: str, seed: random.Random) -> str:
    """The document with one node replaced, removed, renamed or put elsewhere."""
    document = yaml.load(TEXTS[name], Loader=yaml.CSafeLoader)
    nodes = list(_nodes(document))
    holder, key = seed.choice(nodes)
    elsewhere, other = seed.choice(nodes)
    match seed.choice(("value", "remove", "copy", "rename", "extra")):
        case "value":
            holder[key] = seed.choice(_VALUES)
        case "remove":
            del holder[key]
        case "copy":
            holder[key] = copy.deepcopy(elsewhere[other])
        case "rename" if isinstance(holder, dict):
            holder[str(seed.choice(_VALUES))] = holder.pop(key)
        case _ if isinstance(holder, dict):
            holder[str(other)] = seed.choice(_VALUES)
        case _:
            holder.append(seed.choice(_VALUES))
    return yaml.dump(
        document, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True, width=10_000
    )


def _nodes(node: Any) -> list[tuple[Any, Any]]:
    """Every place in a document, as what holds it and the key there."""
    found: list[tuple[Any, Any]] = []
    keys = node if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
    for key in keys:
        found += [(node, key), *_nodes(node[key])]
    return found
