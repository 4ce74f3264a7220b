"""Read the path, query and header parameters of an operation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from generator.load.node import Node
from generator.load.registry import Registry
from generator.problem import Problem, SpecError, collect, suggest

from . import spec_names

_WRITTEN: Final = frozenset(
    {
        *("accept", "authorization", "content-length", "content-type", "host"),
        *("connection", "expect", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade"),
    }
)
_TOKEN: Final = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
"""What the name of a header is (RFC 9110)."""
_Location: TypeAlias = Literal["path", "query", "header"]
_LOCATIONS: Final[dict[str, _Location]] = {"path": "path", "query": "query", "header": "header"}
_STYLES: Final = {"path": "simple", "query": "form", "header": "simple"}
_SERIALIZATIONS: Final = {
    "path": [("simple", False)],
    "query": [("form", True), ("form", False), ("deepObject", True)],
    "header": [("simple", False)],
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterDraft:
    """A path, query or header parameter."""

    node: Node
    name: str
    python_name: str
    location: _Location
    required: bool
    schema: Node
    deep: bool
    """An object, each property of which is a parameter of its own: `filter[state]`."""
    joined: bool
    """A list whose items stand behind one name, with commas."""


def read(path: str, item: Node, node: Node, registry: Registry) -> tuple[ParameterDraft, ...]:
    """The parameters of an operation: those of its path first, as they stand there.

    Raises:
        SpecError: a parameter is not supported, or the path and its parameters do not agree.
    """
    found: dict[tuple[str, str], ParameterDraft] = {}
    problems: list[Problem] = []
    for owner in (item, node):
        here: set[tuple[str, str]] = set()
        for index, reference in owner.children("parameters"):
            parameter = collect(problems, _resolved, reference, registry)
            if parameter is None:
                continue
            key = parameter.location, parameter.name
            if key in here:
                message = f"the {key[0]} parameter {key[1]!r} is described twice"
                problems.append(owner.problem("name-collision", message, "parameters", index))
            here.add(key)
            found[key] = parameter
    if problems:
        raise SpecError(problems)
    placeholders = re.findall(r"\{([^{}]*)\}", path)
    described = [name for location, name in found if location == "path"]
    for name in placeholders:
        if name not in described:
            raise item.error(
                "path-parameter",
                f"{{{name}}} in the path is not among the parameters{suggest(name, described)}",
                key=True,
            )
    for name in described:
        if placeholders.count(name) != 1:
            raise found["path", name].node.error(
                "path-parameter", f"{name!r} does not stand once in {path}"
            )
    in_path = [found["path", name] for name in placeholders]
    return (*in_path, *(p for p in found.values() if p.location != "path"))


def _resolved(reference: Node, registry: Registry) -> ParameterDraft:
    return _parameter(registry.resolve(reference))


def _parameter(node: Node) -> ParameterDraft:
    location = _LOCATIONS.get(node.text("in"))
    schema = node.child("schema")
    if location == "header" and node.text("name").lower() in _WRITTEN:
        raise node.error(
            "unsupported-parameter",
            f"the client writes the header {node.text('name')} itself: what OpenAPI says of such parameters is ignored",
            "name",
        )
    if location == "header" and not _TOKEN.fullmatch(node.text("name")):
        raise node.error(
            "unsupported-parameter",
            f"{node.text('name')!r} is no name of a header: those are ASCII letters, digits and -",
            "name",
        )
    if location is None:
        raise node.error(
            "unsupported-parameter", f"a parameter in {node.text('in')!r} is not supported", "in"
        )
    if schema is None:
        raise node.error("unsupported-parameter", "a parameter without a schema is not supported")
    style = str(node.value.get("style", _STYLES[location]))
    explode = node.value.get("explode", style == "form") is True
    if (style, explode) not in _SERIALIZATIONS[location] or node.value.get("allowReserved"):
        known = " or ".join(
            f"{s} (explode: {str(e).lower()})" for s, e in _SERIALIZATIONS[location]
        )
        raise node.error(
            "unsupported-parameter", f"only the style {known} is supported in {location}"
        )
    return ParameterDraft(
        node=node,
        name=node.text("name"),
        python_name=spec_names.argument(node.text("name"), node),
        location=location,
        required=node.value.get("required") is True,
        schema=schema,
        deep=style == "deepObject",
        joined=location == "query" and style == "form" and not explode,
    )
