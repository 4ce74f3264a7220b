"""Turn operations into methods: arguments, types, docstrings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final, Literal

from . import docs, ir, models, naming
from .parameters import ParameterDraft
from .registry import Node, Registry
from .roots import Roots
from .skeleton import Json, Reducer

OMIT: Final = "omit"


class Methods:
    """Makes methods of operations."""

    def __init__(
        self,
        registry: Registry,
        reducer: Reducer,
        types: models.Types,
        responses: models.Types,
        events: Mapping[str, str],
    ) -> None:
        self._registry = registry
        self._reducer = reducer
        self._types = types
        self._responses = responses
        self._events = events
        """Event types by message name."""

    def operation(self, root: Roots) -> ir.Operation:
        """One method."""
        draft = root.draft
        path = tuple(self._path_argument(p) for p in draft.parameters if p.location == "path")
        others = [self._argument(root, p) for p in draft.parameters if p.location != "path"]
        body = tuple(self._body(root.body)) if root.body else ()
        keywords = sorted((*others, *body), key=lambda argument: bool(argument.default))
        response = self._responses.models[root.response].class_name if root.response else None
        return ir.Operation(
            python_name=draft.python_name,
            constant=f"_{naming.constant(draft.python_name)}",
            http_method=draft.http_method,
            path=tuple(re.split(r"\{[^{}]*\}", draft.path)),
            path_arguments=path,
            query_arguments=tuple(a for a in others if a.location == "query"),
            header_arguments=tuple(a for a in others if a.location == "header"),
            body_arguments=body,
            keyword_arguments=tuple(keywords),
            has_body=root.body is not None,
            idempotency=draft.idempotency,
            idempotency_key=draft.idempotency_key,
            nullable=frozenset(self._nullable(root)),
            joined=frozenset(p.name for p in draft.parameters if p.joined),
            sensitive=frozenset(self._sensitive(root)),
            response_class=response,
            summary=draft.node.text("summary"),
            docstring=docs.method(
                node=draft.node,
                http_method=draft.http_method,
                path=draft.path,
                arguments=[(a.python_name, a.description) for a in (*path, *keywords)],
                events=[self._events[name] for name in draft.webhooks],
                returns=self._returns(root.response),
            ),
            deprecated=draft.node.value.get("deprecated") is True,
        )

    def _returns(self, response: str | None) -> str:
        if response is None:
            return "None: the API sends no body."
        text = self._responses.models[response].description
        return text or f"The answer, as `{self._responses.models[response].class_name}`."

    def _path_argument(self, parameter: ParameterDraft) -> ir.Argument:
        reduced = self._reducer.inline(parameter.schema, parameter.name)
        kind = self._registry.resolve(parameter.schema).value.get(
            "type", reduced.get("type", "string")
        )
        return ir.Argument(
            python_name=models.field_name(parameter.name, parameter.node, check=False),
            wire_name=parameter.name,
            location="path",
            annotation="str" if kind == "string" else "int",
            default="",
            description=docs.describe(parameter.node, self._registry)
            if parameter.node.text("description")
            else docs.describe(parameter.schema, self._registry),
        )

    def _argument(self, root: Roots, parameter: ParameterDraft) -> ir.Argument:
        assert root.parameters is not None
        class_name = self._types.models[root.parameters].class_name
        annotation = _plain(self._types.annotations[class_name][parameter.name])
        return self._made(
            parameter.name,
            parameter.node,
            parameter.location,
            annotation,
            required=parameter.required,
            description=parameter.node.text("description")
            or docs.describe(parameter.schema, self._registry),
        )

    def _body(self, name: str) -> Iterator[ir.Argument]:
        schema = self._registry.schemas[name]
        required = self._reducer.required(schema.node)
        for wire, node in self._reducer.properties(schema.node):
            annotation = self._annotation(name, wire)
            if self._open(node):
                annotation += " | Mapping[str, object]"
            yield self._made(
                wire,
                node,
                "body",
                annotation,
                required=wire in required,
                description=docs.describe(node, self._registry),
            )

    def _annotation(self, schema_name: str, wire: str) -> str:
        """The type of a body's property, from the class that declares it or from one of its bases."""
        model = self._types.models[schema_name]
        own = self._types.annotations[model.class_name]
        if wire in own:
            return _plain(own[wire])
        skeleton = self._reducer.named(self._registry.schemas[schema_name])
        base = next(models.targets({"allOf": _first(skeleton)}))
        return self._annotation(base, wire)

    def _open(self, node: Node) -> bool:
        """Whether a property is an object that says that it takes keys it does not describe."""
        target = self._registry.resolve(node).value
        return "properties" in target and target.get("additionalProperties") is True

    def _made(
        self,
        wire: str,
        node: Node,
        location: Literal["path", "query", "header", "body"],
        annotation: str,
        *,
        required: bool,
        description: str,
    ) -> ir.Argument:
        nullable = "None" in _words(annotation)
        default = ""
        if not required:
            default = OMIT if nullable else "None"
            annotation += " | Omit" if nullable else " | None"
        return ir.Argument(
            python_name=models.field_name(wire, node, check=False),
            wire_name=wire,
            location=location,
            annotation=annotation,
            default=default,
            description=description,
        )

    def _nullable(self, root: Roots) -> Iterator[str]:
        for name in (root.body, root.parameters):
            if name is None:
                continue
            for wire, _ in self._reducer.properties(self._registry.schemas[name].node):
                if "None" in _words(self._annotation(name, wire)):
                    yield wire

    def _sensitive(self, root: Roots) -> Iterator[str]:
        for name in (root.body, root.parameters):
            if name is None:
                continue
            for wire, node in self._reducer.properties(self._registry.schemas[name].node):
                if models.sensitivity(node, self._registry):
                    yield wire


def _first(skeleton: Json) -> object:
    parts = skeleton["allOf"]
    assert isinstance(parts, list)
    return parts[:1]


def _plain(annotation: str) -> str:
    """The type of an argument: `NotRequired[list[str]]` → `Sequence[str]`."""
    if annotation.startswith("NotRequired[") and annotation.endswith("]"):
        annotation = annotation[len("NotRequired[") : -1]
    if "Literal[" not in annotation:
        annotation = annotation.replace('"', "")
        annotation = re.sub(r"\blist\[", "Sequence[", annotation)
        annotation = re.sub(r"\bdict\[", "Mapping[", annotation)
    return annotation


def _words(annotation: str) -> list[str]:
    """The names in an annotation; what stands in a Literal's quotes is none."""
    return re.findall(
        r"[A-Za-z_][A-Za-z0-9_]*", re.sub(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"", "", annotation)
    )


def names_in(annotation: str) -> list[str]:
    """The names that a module has to import for an annotation."""
    return _words(annotation)
