"""Read the operations of the OpenAPI document through openapi-python-client's typed model of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from pydantic import BaseModel, ValidationError

from . import naming, oai
from .load import Document, escape
from .problem import Problem, SpecError, gather, near
from .registry import Node, Registry, root

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_SAFE_TO_REPEAT: Final = frozenset({"get", "put", "delete", "head", "options"})
_JSON: Final = "application/json"
_KNOWN_EXTRAS: Final = frozenset(
    {"examples", "summary", "identifier", "jsonSchemaDialect", "description"}
)
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
    location: Literal["path", "query", "header"]
    required: bool
    schema: Node
    deep: bool
    """An object, each property of which is a parameter of its own: `filter[state]`."""
    joined: bool
    """A list whose items stand behind one name, with commas."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationDraft:
    """An operation as the spec has it, every `$ref` to it followed, no Python type decided yet."""

    node: Node
    path: str
    http_method: str
    resource: tuple[str, ...]
    python_name: str
    parameters: tuple[ParameterDraft, ...]
    body: Node | None
    response: Node | None
    idempotency: Literal["key", "natural", "none"]
    idempotency_key: str | None
    webhooks: tuple[str, ...]

    @property
    def id(self) -> str:
        """Where the operation lives in the client: `calls.actions.send_dtmf`."""
        return ".".join((*self.resource, self.python_name))

    @property
    def type_stem(self) -> str:
        """What the names of its inline types start with, as in the official SDK: `ActionSendDtmf`."""
        return f"{naming.singular(naming.pascal_case(self.resource[-1]))}{naming.pascal_case(self.python_name)}"


def typed(document: Document) -> oai.OpenAPI:
    """The typed document.

    Raises:
        SpecError: it does not fit the model, or has keys that the model does not know.
    """
    try:
        model = oai.OpenAPI.model_validate(document.root)
    except ValidationError as error:
        raise SpecError(_from_pydantic(document, error)) from None
    if problems := list(_extras(document, model, "")):
        raise SpecError(problems)
    return model


def _from_pydantic(document: Document, error: ValidationError) -> Iterator[Problem]:
    for detail in error.errors(include_url=False, include_input=False):
        pointer = ""
        for step in detail["loc"]:
            deeper = f"{pointer}/{escape(str(step))}"
            node = root(document).child(*document.steps(pointer)) if pointer else root(document)
            # pydantic names union branches in its path; they are no keys of the document.
            if node is None or str(step) in node.value or detail["type"] == "missing":
                pointer = deeper
        yield document.problem("openapi-schema", pointer, f"is no valid OpenAPI: {detail['msg']}")


def _extras(document: Document, model: BaseModel, pointer: str) -> Iterator[Problem]:
    if isinstance(model, oai.Schema | oai.Reference):
        return
    for key in model.model_extra or {}:
        if not key.startswith("x-") and key not in _KNOWN_EXTRAS:
            yield document.problem(
                "unsupported-key",
                f"{pointer}/{escape(key)}",
                f"the key {key!r} is not supported here",
                key=True,
            )
    for name, field in type(model).model_fields.items():
        yield from _extras_in(
            document, getattr(model, name), f"{pointer}/{escape(field.alias or name)}"
        )


def _extras_in(document: Document, value: object, pointer: str) -> Iterator[Problem]:
    if isinstance(value, BaseModel):
        yield from _extras(document, value, pointer)
    elif isinstance(value, dict):
        for key, inner in value.items():
            text = key.get_untrusted_value() if hasattr(key, "get_untrusted_value") else str(key)
            yield from _extras_in(document, inner, f"{pointer}/{escape(text)}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _extras_in(document, inner, f"{pointer}/{index}")


def read(document: Document, registry: Registry) -> tuple[OperationDraft, ...]:
    """The operations, in the order of the document.

    Raises:
        SpecError: the document uses something that is not supported.
    """
    model = gather(registry.problems, lambda: typed(document))
    reader = _Reader(registry)
    drafts: list[OperationDraft] = []
    paths = root(document).child("paths")
    for path, item in _items(paths) if paths else ():
        typed_item = _typed_item(model, path)
        for method in METHODS:
            node = item.child(method)
            if node is None:
                continue
            operation = getattr(typed_item, method, None)
            try:
                drafts.append(reader.operation(path, method, operation, item, node))
            except SpecError as error:
                registry.problems += error.problems
    registry.problems += _doubles(drafts)
    return tuple(drafts)


def _typed_item(model: oai.OpenAPI | None, path: str) -> object:
    """The typed path item; none where the document does not fit the model, which is said already."""
    paths = model.paths.items() if model is not None else ()
    return next((value for key, value in paths if key == path), None)


def _items(node: Node) -> Iterator[tuple[str, Node]]:
    for key in node.value:
        if (child := node.child(key)) is not None and not key.startswith("x-"):
            yield key, child


def _doubles(drafts: list[OperationDraft]) -> Iterator[Problem]:
    seen: dict[str, OperationDraft] = {}
    resources = {d.resource[:length] for d in drafts for length in range(1, len(d.resource) + 1)}
    for draft in drafts:
        if (*draft.resource, draft.python_name) in resources:
            yield draft.node.problem(
                "name-collision",
                f"{draft.python_name!r} is a method and a resource of {'.'.join(draft.resource)}; set x-python-name",
                key=True,
            )
        if (first := seen.setdefault(draft.id, draft)) is not draft:
            place = first.node.document.place(first.node.pointer)
            yield draft.node.problem(
                "name-collision",
                f"the method {draft.id} is also the operation in line {place.line}; "
                "give one of them another x-python-name",
                key=True,
            )


class _Reader:
    def __init__(self, registry: Registry) -> None:
        self._registry = registry

    def operation(
        self, path: str, method: str, operation: oai.Operation | None, item: Node, node: Node
    ) -> OperationDraft:
        problems: list[Problem] = []
        gather(problems, lambda: self._refuse(item, ("servers",)))
        gather(problems, lambda: self._refuse(node, ("servers", "callbacks")))
        idempotency = gather(problems, lambda: self._idempotency(node, method))
        resource = gather(problems, lambda: self._resource(node))
        name = gather(problems, lambda: self._name(operation, node))
        parameters = gather(problems, lambda: self._parameters(path, item, node))
        body = gather(problems, lambda: self._body(node))
        response = gather(problems, lambda: self._response(node))
        if problems or not (idempotency and resource and name) or parameters is None:
            raise SpecError(problems)
        return OperationDraft(
            node=node,
            path=path,
            http_method=method.upper(),
            resource=resource,
            python_name=name,
            parameters=parameters,
            body=body,
            response=response,
            idempotency=idempotency[0],
            idempotency_key=idempotency[1],
            webhooks=node.strings("x-webhooks"),
        )

    def _refuse(self, node: Node, keys: tuple[str, ...]) -> None:
        for key in keys:
            if key in node.value:
                raise node.refuse(
                    "unsupported-key", f"the key {key!r} is not supported here", key, key=True
                )

    def _resource(self, node: Node) -> tuple[str, ...]:
        text = node.text("x-resource")
        if not text:
            raise node.refuse(
                "missing-resource",
                "x-resource must say where the method lives, such as calls.actions",
                key=True,
            )
        path = tuple(text.split("."))
        for step in path:
            try:
                good = naming.method(step) == step and step not in naming.RESERVED_ATTRIBUTES
            except naming.NamingError:
                good = False
            if not good:
                raise node.refuse(
                    "resource-name", f"{step!r} is no name for a resource", "x-resource"
                )
        return path

    def _name(self, operation: oai.Operation | None, node: Node) -> str:
        given = node.text("x-python-name")
        typed_id = operation.operationId if operation else None
        operation_id = typed_id.get_untrusted_value() if typed_id else node.text("operationId")
        source = given or operation_id
        steps = ("x-python-name",) if given else ("operationId",) if operation_id else ()
        if not source:
            raise node.refuse(
                "missing-operation-id",
                "an operation needs an operationId, which names its method",
                key=True,
            )
        try:
            name = naming.method(source)
        except naming.NamingError as error:
            raise node.refuse("method-name", f"{error}; set x-python-name", *steps) from None
        if name in naming.RESERVED_ATTRIBUTES:
            raise node.refuse(
                "method-name",
                f"{name!r} is an attribute of every resource; set x-python-name",
                *steps,
            )
        return name

    def _idempotency(
        self, node: Node, method: str
    ) -> tuple[Literal["key", "natural", "none"], str | None]:
        value = node.value.get("x-idempotency")
        keyed = node.child("x-idempotency")
        if value is None and method in _SAFE_TO_REPEAT:
            return "natural", None
        if value in ("natural", "none"):
            return ("natural" if value == "natural" else "none"), None
        if keyed is not None and list(keyed.value) == ["key"] and keyed.text("key"):
            return "key", keyed.text("key")
        if value is None:
            raise node.refuse(
                "missing-idempotency",
                f"x-idempotency must say whether a {method.upper()} may be repeated: natural, none, or key: <property>",
                key=True,
            )
        hint = near(value, ("natural", "none")) if isinstance(value, str) else ""
        raise node.refuse(
            "idempotency",
            f"x-idempotency is natural, none, or key: <property>{hint}",
            "x-idempotency",
        )

    def _parameters(self, path: str, item: Node, node: Node) -> tuple[ParameterDraft, ...]:
        found: dict[tuple[str, str], ParameterDraft] = {}
        for owner in (item, node):
            for _, reference in owner.children("parameters"):
                parameter = self._parameter(self._registry.resolve(reference))
                found[parameter.location, parameter.name] = parameter
        placeholders = re.findall(r"\{([^{}]*)\}", path)
        described = [name for location, name in found if location == "path"]
        for name in placeholders:
            if name not in described:
                raise item.refuse(
                    "path-parameter",
                    f"{{{name}}} in the path is not among the parameters{near(name, described)}",
                    key=True,
                )
        for name in described:
            if placeholders.count(name) != 1:
                raise found["path", name].node.refuse(
                    "path-parameter", f"{name!r} does not stand once in {path}"
                )
        in_path = [found["path", name] for name in placeholders]
        return (*in_path, *(p for p in found.values() if p.location != "path"))

    def _parameter(self, node: Node) -> ParameterDraft:
        location = node.text("in")
        schema = node.child("schema")
        if location not in _STYLES:
            raise node.refuse(
                "unsupported-parameter", f"a parameter in {location!r} is not supported", "in"
            )
        if schema is None:
            raise node.refuse(
                "unsupported-parameter", "a parameter without a schema is not supported"
            )
        style = str(node.value.get("style", _STYLES[location]))
        explode = node.value.get("explode", style == "form") is True
        if (style, explode) not in _SERIALIZATIONS[location] or node.value.get("allowReserved"):
            known = " or ".join(
                f"{s} (explode: {str(e).lower()})" for s, e in _SERIALIZATIONS[location]
            )
            raise node.refuse(
                "unsupported-parameter", f"only the style {known} is supported in {location}"
            )
        return ParameterDraft(
            node=node,
            name=node.text("name"),
            location=location,  # type: ignore[arg-type]
            required=node.value.get("required") is True,
            schema=schema,
            deep=style == "deepObject",
            joined=location == "query" and style == "form" and not explode,
        )

    def _body(self, node: Node) -> Node | None:
        reference = node.child("requestBody")
        if reference is None:
            return None
        body = self._registry.resolve(reference)
        content = self._json(body, "request body")
        schema = content.child("schema") if content else None
        if schema is None:
            raise body.refuse(
                "unsupported-body", "a request body needs a schema for application/json"
            )
        return schema

    def _response(self, node: Node) -> Node | None:
        good = [(code, child) for code, child in node.children("responses") if code.startswith("2")]
        if not good:
            raise node.refuse(
                "missing-response",
                "an operation needs a response for success (2xx)",
                "responses",
                key=True,
            )
        schemas: list[Node] = []
        for _, reference in good:
            content = self._json(self._registry.resolve(reference), "response")
            if content is not None and (schema := content.child("schema")) is not None:
                schemas.append(schema)
        if any(schema.value != schemas[0].value for schema in schemas[1:]):
            raise node.refuse(
                "unsupported-response",
                "responses of different shapes for success are not supported",
                "responses",
            )
        return schemas[0] if schemas else None

    def _json(self, node: Node, what: str) -> Node | None:
        content = node.child("content")
        if content is None or not content.value:
            return None
        others = [kind for kind in content.value if kind != _JSON]
        if others:
            raise node.refuse(
                "unsupported-content",
                f"a {what} of type {others[0]!r} is not supported",
                "content",
                others[0],
                key=True,
            )
        return content.child(_JSON)
