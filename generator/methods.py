"""Turn operations into methods: arguments, types, docstrings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from . import docs, ir, models, naming
from .load import Map
from .operations import OperationDraft, ParameterDraft
from .problem import SpecError
from .registry import Node, Registry
from .skeleton import Json, Reducer

OMIT: Final = "omit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Roots:
    """The named schemas that an operation's body, response and parameters come down to."""

    draft: OperationDraft
    body: str | None
    response: str | None
    parameters: str | None
    """A schema made up of the query and header parameters, for their types; no class of it ships."""


def roots(draft: OperationDraft, registry: Registry, reducer: Reducer) -> Roots:
    """Name what an operation takes and gives.

    Raises:
        SpecError: the body is no object, or the response is no schema that can have a class.
    """
    body = _named(draft.body, f"{draft.type_stem}Params", registry)
    response = _named(draft.response, f"{draft.type_stem}Response", registry)
    if draft.body is not None and body is not None:
        skeleton = reducer.named(registry.schemas[body])
        if not ("properties" in skeleton or "allOf" in skeleton):
            raise draft.body.refuse(
                "unsupported-body", "a request body must be an object with properties"
            )
    if draft.response is not None and response is not None:
        target = registry.resolve(draft.response)
        if "properties" not in target.value and "allOf" not in target.value:
            raise draft.response.refuse(
                "unsupported-response", "a response must be an object with properties"
            )
    return Roots(draft=draft, body=body, response=response, parameters=_parameters(draft, registry))


def _named(node: Node | None, name: str, registry: Registry) -> str | None:
    if node is None:
        return None
    return registry.schema_named(node).name if "$ref" in node.value else registry.adopt(name, node)


def _parameters(draft: OperationDraft, registry: Registry) -> str | None:
    """Adopt a schema whose properties are the parameters, so that their types come from where all types come from."""
    others = [p for p in draft.parameters if p.location != "path"]
    if not others:
        return None
    properties = Map()
    for parameter in others:
        properties[parameter.name] = parameter.schema.value
    schema = Map()
    schema.update({"type": "object", "properties": properties})
    node = _Overlay.of(draft.node, schema, {p.name: p.schema for p in others})
    return registry.adopt(f"{draft.type_stem}Parameters", node)


class _Overlay(Node):
    """A node made up here, whose properties stand where the parameters do."""

    __slots__ = ("_places",)

    @classmethod
    def of(cls, node: Node, value: Map, places: Mapping[str, Node]) -> Node:
        overlay = cls(document=node.document, pointer=node.pointer, value=value)
        object.__setattr__(overlay, "_places", places)
        return overlay

    def children(self, step: str) -> Iterator[tuple[str, Node]]:
        places: Mapping[str, Node] = object.__getattribute__(self, "_places")
        return iter(places.items()) if step == "properties" else iter(())


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
        """One method.

        Raises:
            SpecError: two arguments share a name, or an extension names something that is not there.
        """
        draft = root.draft
        path = tuple(self._path_argument(p) for p in draft.parameters if p.location == "path")
        others = [self._argument(root, p) for p in draft.parameters if p.location != "path"]
        body = tuple(self._body(root.body)) if root.body else ()
        keywords = sorted((*others, *body), key=lambda argument: bool(argument.default))
        _no_collision(draft, (*path, *keywords))
        self._check_key(draft, body)
        response = self._responses.models[root.response].class_name if root.response else None
        webhooks = [self._event(draft, index, name) for index, name in enumerate(draft.webhooks)]
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
            sensitive=frozenset(self._sensitive(root)),
            response_class=response,
            summary=draft.node.text("summary"),
            docstring=docs.method(
                node=draft.node,
                http_method=draft.http_method,
                path=draft.path,
                arguments=[(a.python_name, a.description) for a in (*path, *keywords)],
                events=webhooks,
                returns=self._returns(root.response),
            ),
            deprecated=draft.node.value.get("deprecated") is True,
        )

    def _returns(self, response: str | None) -> str:
        if response is None:
            return "None: the API sends no body."
        text = self._responses.models[response].description
        return text or f"The answer, as `{self._responses.models[response].class_name}`."

    def _event(self, draft: OperationDraft, index: int, name: str) -> str:
        if name not in self._events:
            from difflib import get_close_matches

            near = get_close_matches(name, list(self._events), n=1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise draft.node.refuse(
                "unknown-webhook",
                f"no message of the AsyncAPI document is named {name!r}{hint}",
                "x-webhooks",
                str(index),
            )
        return self._events[name]

    def _check_key(self, draft: OperationDraft, body: Iterable[ir.Argument]) -> None:
        key = draft.idempotency_key
        if key is None:
            return
        argument = next((a for a in body if a.wire_name == key), None)
        if argument is None or "str" not in argument.annotation:
            raise draft.node.refuse(
                "idempotency-key",
                f"the body has no string property {key!r} that could carry the key",
                "x-idempotency",
            )

    def _path_argument(self, parameter: ParameterDraft) -> ir.Argument:
        reduced = self._reducer.inline(parameter.schema, parameter.name)
        kind = self._registry.resolve(parameter.schema).value.get(
            "type", reduced.get("type", "string")
        )
        if kind not in ("string", "integer"):
            raise parameter.schema.refuse(
                "unsupported-parameter", "a path parameter must be a string or an integer"
            )
        return ir.Argument(
            python_name=self._name(parameter.name, parameter.node),
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
        if "Mapping[" in annotation or any(self._is_object(name) for name in _words(annotation)):
            raise parameter.schema.refuse(
                "unsupported-parameter", "an object in a query or header is not supported"
            )
        return self._made(
            parameter.name,
            parameter.node,
            parameter.location,
            annotation,
            required=parameter.required,
            description=parameter.node.text("description")
            or docs.describe(parameter.schema, self._registry),
        )

    def _is_object(self, class_name: str) -> bool:
        return any(m.class_name == class_name and m.fields for m in self._types.models.values())

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
            python_name=self._name(wire, node),
            wire_name=wire,
            location=location,
            annotation=annotation,
            default=default,
            description=description,
        )

    def _name(self, wire: str, node: Node) -> str:
        name = models.field_name(wire, node, check=False)
        if name in naming.RESERVED_ARGUMENTS:
            raise node.refuse(
                "name-collision",
                f"every method has an argument {name!r} already; set x-python-name",
                key=True,
            )
        return name

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


def _no_collision(draft: OperationDraft, arguments: Iterable[ir.Argument]) -> None:
    seen: dict[str, ir.Argument] = {}
    for argument in arguments:
        first = seen.setdefault(argument.python_name, argument)
        if first is not argument:
            raise SpecError(
                [
                    draft.node.problem(
                        "name-collision",
                        f"{first.wire_name!r} ({first.location}) and {argument.wire_name!r} ({argument.location}) "
                        f"both give the argument {argument.python_name!r}; set x-python-name",
                        key=True,
                    )
                ]
            )
