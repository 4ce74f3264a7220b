"""Turn operations into methods: arguments, types, docstrings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final, Literal

from generator import ir, naming
from generator.load.load import Map
from generator.load.registry import Node, Registry
from generator.plan import descriptions, models, spec_names
from generator.plan.operation_schemas import OperationSchemas
from generator.plan.parameters import ParameterDraft
from generator.schemas import objects

from . import docstrings
from .generate_classes import Types

OMIT: Final = "omit"


class Methods:
    """Makes methods of operations."""

    def __init__(
        self,
        registry: Registry,
        types: Types,
        responses: Types,
        events: Mapping[str, str],
    ) -> None:
        self._registry = registry
        self._types = types
        self._responses = responses
        self._events = events
        """Event types by message name."""

    def operation(self, operation: OperationSchemas) -> ir.Operation:
        """One method."""
        draft = operation.draft
        parameters = [self._parameter(operation, p) for p in draft.parameters]
        path = tuple(a for a in parameters if a.location == "path")
        others = [a for a in parameters if a.location != "path"]
        body = tuple(self._body(operation.body)) if operation.body else ()
        keywords = sorted((*others, *body), key=lambda argument: bool(argument.default))
        response = (
            self._responses.models[operation.response].class_name if operation.response else None
        )
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
            has_body=operation.body is not None,
            idempotency=draft.idempotency,
            idempotency_key=draft.idempotency_key,
            nullable=frozenset(a.wire_name for a in keywords if a.nullable),
            joined=frozenset(p.name for p in draft.parameters if p.joined),
            sensitive=frozenset(a.wire_name for a in keywords if a.sensitive),
            response_class=response,
            may_be_empty=draft.may_be_empty,
            summary=draft.node.text("summary"),
            docstring=docstrings.method(
                node=draft.node,
                http_method=draft.http_method,
                path=draft.path,
                arguments=[(a.python_name, a.description) for a in (*path, *keywords)],
                events=[self._events[name] for name in draft.webhooks],
                returns=self._returns(operation.response, draft.may_be_empty),
            ),
            deprecated=draft.node.value.get("deprecated") is True,
        )

    def _returns(self, response: str | None, may_be_empty: bool) -> str:
        if response is None:
            return "None: the API sends no body."
        model = self._responses.models[response]
        text = model.description or f"The answer, as `{model.class_name}`."
        return f"{text} None where the API sends no body." if may_be_empty else text

    def _parameter(self, operation: OperationSchemas, parameter: ParameterDraft) -> ir.Argument:
        assert operation.parameters is not None
        return self._made(
            parameter.python_name,
            parameter.name,
            parameter.location,
            self._annotation(operation.parameters, parameter.python_name),
            required=parameter.required or parameter.location == "path",
            sensitive=self._is_sensitive(parameter.node) or self._is_sensitive(parameter.schema),
            description=descriptions.describe(parameter.node, self._registry)
            if parameter.node.text("description")
            else descriptions.describe(parameter.schema, self._registry),
        )

    def _body(self, name: str) -> Iterator[ir.Argument]:
        schema = self._registry.schemas[name]
        required = objects.required(schema.node, self._registry)
        for wire, node in objects.properties(schema.node, self._registry):
            annotation = self._annotation(name, wire)
            if self._open(node):
                annotation += " | Mapping[str, object]"
            yield self._made(
                spec_names.argument(wire, node),
                wire,
                "body",
                annotation,
                required=wire in required,
                sensitive=self._is_sensitive(node),
                description=descriptions.describe(node, self._registry),
            )

    def _annotation(self, schema_name: str, wire: str) -> str:
        """The type of a body's property."""
        return _plain(self._types.annotations[self._types.models[schema_name].class_name][wire])

    def _is_sensitive(self, node: Node) -> bool:
        return models.sensitivity(node, self._registry) != ""

    def _open(self, node: Node) -> bool:
        """Whether a property is an object that says that it takes keys it does not describe."""
        target = self._registry.resolve(node).value
        more = target.get("additionalProperties")
        return "properties" in target and (more is True or isinstance(more, Map))

    def _made(
        self,
        python_name: str,
        wire: str,
        location: Literal["path", "query", "header", "body"],
        annotation: str,
        *,
        required: bool,
        sensitive: bool,
        description: str,
    ) -> ir.Argument:
        nullable = "None" in _words(_outermost(_without_texts(annotation)))
        default = ""
        if not required:
            default = OMIT if nullable else "None"
            annotation += " | Omit" if nullable else " | None"
        return ir.Argument(
            python_name=python_name,
            wire_name=wire,
            location=location,
            annotation=annotation,
            default=default,
            nullable=nullable,
            sensitive=sensitive,
            description=description,
        )


def _plain(annotation: str) -> str:
    """The type of an argument: `NotRequired[list[str]]` → `Sequence[str]`."""
    if annotation.startswith("NotRequired[") and annotation.endswith("]"):
        annotation = annotation[len("NotRequired[") : -1]
    if "Literal[" not in annotation:
        annotation = annotation.replace('"', "")
        annotation = re.sub(r"\blist\[", "Sequence[", annotation)
        annotation = re.sub(r"\bdict\[", "Mapping[", annotation)
    return annotation


def _without_texts(annotation: str) -> str:
    return re.sub(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"", "", annotation)


def _outermost(annotation: str) -> str:
    """The annotation without what its brackets hold: null in a list is not null for the list."""
    while (shorter := re.sub(r"\[[^\[\]]*\]", "", annotation)) != annotation:
        annotation = shorter
    return annotation


def _words(annotation: str) -> list[str]:
    """The names in an annotation; what stands in a Literal's quotes is none."""
    return re.findall(r"[A-Za-z_][A-Za-z0-9_]*", _without_texts(annotation))


def names_in(annotation: str) -> list[str]:
    """The names that a module has to import for an annotation."""
    return _words(annotation)
