"""Read the operations of the OpenAPI document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final, Literal

from generator import ir, naming
from generator.load.load import Document, Map, Seq
from generator.load.registry import Node, Registry, document_node
from generator.problem import Problem, SpecError, collect, suggest
from generator.schemas import objects

from . import parameters, spec_names
from .caused import Caused, caused

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_READS: Final = frozenset({"get", "head", "options"})
_SETS: Final = frozenset({"put", "delete"})
_NAMED: Final[tuple[Literal["safe"], Literal["natural"], Literal["none"]]] = (
    "safe",
    "natural",
    "none",
)
_JSON: Final = re.compile(r"application/(json|[\w.-]+\+json)( *;.*)?", re.IGNORECASE)
"""JSON as itself, as the base of another format, and with parameters."""
_WITHOUT_BODY: Final = ("204", "205")


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationDraft:
    """An operation as the spec has it, every `$ref` to it followed, no Python type decided yet."""

    node: Node
    path: str
    http_method: str
    resource: tuple[str, ...]
    python_name: str
    parameters: tuple[parameters.ParameterDraft, ...]
    body: Node | None
    response: Node | None
    may_be_empty: bool
    """Whether a success has no body, or null, although another has one."""
    idempotency: ir.Idempotency
    idempotency_key: str | None
    media_headers: tuple[tuple[str, str], ...]
    """Headers that name a kind of JSON other than the client's."""
    webhooks: tuple[Caused, ...]
    summary: str
    description: str
    deprecated: bool

    @property
    def id(self) -> str:
        """Where the operation lives in the client: `calls.actions.send_dtmf`."""
        return ".".join((*self.resource, self.python_name))

    @property
    def type_stem(self) -> str:
        """What the names of its inline types start with, as in the official SDK: `ActionSendDtmf`."""
        return f"{naming.singular(naming.pascal_case(self.resource[-1]))}{naming.pascal_case(self.python_name)}"


def read(document: Document, registry: Registry) -> tuple[OperationDraft, ...]:
    """The operations, in the order of the document.

    Raises:
        SpecError: the document uses something that is not supported.
    """
    reader = _Reader(registry)
    drafts: list[OperationDraft] = []
    root = document_node(document)
    paths = root.child("paths")
    if "webhooks" in root.value:
        message = "webhooks are described in asyncapi.yaml: move them there, each a message of its channel"
        registry.problems.append(root.problem("unsupported-key", message, "webhooks", key=True))
    known: dict[str, str] = {}
    for path, item in _items(paths) if paths else ():
        registry.problems += _path_item(path, item)
        twin = known.setdefault(re.sub(r"\{[^{}]*\}", "{}", path), path)
        if twin != path:
            message = (
                f"{path!r} and {twin!r} are one path: only the names of their parameters differ"
            )
            registry.problems.append(item.problem("path-parameter", message, key=True))
        for method in METHODS:
            node = item.child(method)
            if node is None:
                continue
            try:
                drafts.append(reader.operation(path, method, item, node))
            except SpecError as error:
                registry.problems += error.problems
    registry.problems += _doubles(drafts)
    return tuple(drafts)


def _path_item(path: str, item: Node) -> Iterator[Problem]:
    if not path.startswith("/"):
        yield item.problem("path-parameter", f"the path {path!r} must start with '/'", key=True)
    if wrong := re.search(r"[?#\s]", path):
        message = f"a path has no {wrong[0]!r}: a query is described as parameters"
        yield item.problem("path-parameter", message, key=True)
    if "$ref" in item.value:
        message = "a path item by reference is not supported: write its operations here"
        yield item.problem("unsupported-key", message, "$ref", key=True)


def _items(node: Node) -> Iterator[tuple[str, Node]]:
    for key in node.value:
        if (child := node.child(key)) is not None and not key.startswith("x-"):
            yield key, child


def _doubles(drafts: list[OperationDraft]) -> Iterator[Problem]:
    seen: dict[str, OperationDraft] = {}
    ids: dict[str, OperationDraft] = {}
    resources = {d.resource[:length] for d in drafts for length in range(1, len(d.resource) + 1)}
    for draft in drafts:
        if (*draft.resource, draft.python_name) in resources:
            yield draft.node.problem(
                "name-collision",
                f"{draft.python_name!r} is a method and a resource of {'.'.join(draft.resource)}; set x-python-name",
                key=True,
            )
        identifier = draft.node.text("operationId")
        if identifier and (twin := ids.setdefault(identifier, draft)) is not draft:
            yield draft.node.problem(
                "name-collision",
                f"the operationId {identifier!r} is also that of the operation in {twin.node.line(reader=draft.node)}",
                "operationId",
            )
        if (first := seen.setdefault(draft.id, draft)) is not draft:
            yield draft.node.problem(
                "name-collision",
                f"the method {draft.id} is also the operation in {first.node.line(reader=draft.node)}; "
                "give one of them another x-python-name",
                key=True,
            )


_PLAIN_JSON: Final = "application/json"
"""What the client names unless an operation says otherwise."""


def _kind(content: Node | None) -> str:
    return content.document.steps(content.pointer)[-1] if content is not None else ""


class _Reader:
    def __init__(self, registry: Registry) -> None:
        self._registry = registry

    def operation(self, path: str, method: str, item: Node, node: Node) -> OperationDraft:
        problems: list[Problem] = []
        collect(problems, self._refuse, item, ("servers",))
        collect(problems, self._refuse, node, ("servers", "callbacks"))
        idempotency = collect(problems, self._idempotency, node, method)
        resource = collect(problems, self._resource, node)
        name = collect(problems, self._name, node)
        found = collect(problems, parameters.read, path, item, node, self._registry)
        body = collect(problems, self._body, node)
        response = collect(problems, self._response, node, method)
        if problems or not (idempotency and resource and name and response) or found is None:
            raise SpecError(problems)
        return OperationDraft(
            node=node,
            path=path,
            http_method=method.upper(),
            resource=resource,
            python_name=name,
            parameters=found,
            body=body,
            response=response[0],
            may_be_empty=response[1],
            idempotency=idempotency[0],
            idempotency_key=idempotency[1],
            media_headers=self._media_headers(node),
            webhooks=caused(node),
            summary=node.text("summary").strip(),
            description=node.text("description").strip(),
            deprecated=node.value.get("deprecated") is True,
        )

    def _refuse(self, node: Node, keys: tuple[str, ...]) -> None:
        for key in keys:
            if key in node.value:
                raise node.error(
                    "unsupported-key", f"the key {key!r} is not supported here", key, key=True
                )

    def _resource(self, node: Node) -> tuple[str, ...]:
        text = node.text("x-resource")
        if not text and isinstance(node.value.get("x-resource"), Map | Seq):
            raise node.error(
                "extension-value", "x-resource must be text, such as calls.actions", "x-resource"
            )
        if not text:
            raise node.error(
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
            if naming.is_device(step):
                message = f"{step!r} gives the file {step}.py, which Windows cannot have"
                raise node.error("resource-name", message, "x-resource")
            if not good:
                raise node.error(
                    "resource-name", f"{step!r} is no name for a resource", "x-resource"
                )
        if path[0] in naming.CLIENT_ATTRIBUTES:
            raise node.error(
                "resource-name",
                f"every client has {path[0]!r} already; call the resource otherwise",
                "x-resource",
            )
        return path

    def _name(self, node: Node) -> str:
        given = node.text("x-python-name")
        operation_id = node.text("operationId")
        source = given or operation_id
        steps = ("x-python-name",) if given else ("operationId",) if operation_id else ()
        if not source:
            raise node.error(
                "missing-operation-id",
                "an operation needs an operationId, which names its method",
                key=True,
            )
        try:
            name = naming.method(source)
        except naming.NamingError as error:
            message = f"{error}; {spec_names.advice(node)}"
            raise node.error("method-name", message, *steps) from None
        if name in naming.RESERVED_ATTRIBUTES:
            message = f"{name!r} is an attribute of every resource; {spec_names.advice(node)}"
            raise node.error("method-name", message, *steps)
        return name

    def _idempotency(self, node: Node, method: str) -> tuple[ir.Idempotency, str | None]:
        value = node.value.get("x-idempotency")
        keyed = node.child("x-idempotency")
        if value is None and method in _READS:
            return "safe", None
        if value is None and method in _SETS:
            return "natural", None
        for named in _NAMED:
            if value == named:
                return named, None
        if keyed is not None and list(keyed.value) == ["key"] and keyed.text("key"):
            return "key", keyed.text("key")
        if value is None:
            raise node.error(
                "missing-idempotency",
                f"x-idempotency must say whether {method.upper()} may be repeated: "
                "safe, natural, none, or key: <property>",
                key=True,
            )
        hint = suggest(value, _NAMED) if isinstance(value, str) else ""
        raise node.error(
            "idempotency",
            f"x-idempotency is safe, natural, none, or key: <property>{hint}",
            "x-idempotency",
        )

    def _body(self, node: Node) -> Node | None:
        reference = node.child("requestBody")
        if reference is None:
            return None
        body = self._registry.resolve(reference)
        content = self._json(body, "request body")
        schema = content.child("schema") if content else None
        if schema is None:
            raise body.error(
                "unsupported-body", "a request body needs a schema for application/json"
            )
        return schema

    def _media_headers(self, node: Node) -> tuple[tuple[str, str], ...]:
        """The headers of an operation whose JSON goes by another name."""
        found: dict[str, str] = {}
        if (body := node.child("requestBody")) is not None:
            content = self._json(self._registry.resolve(body), "request body")
            found["content-type"] = _kind(content)
        for code, response in node.children("responses"):
            if code.startswith("2"):
                content = self._json(self._registry.resolve(response), "response")
                found.setdefault("accept", _kind(content).partition(";")[0].strip())
        return tuple((name, kind) for name, kind in found.items() if kind not in ("", _PLAIN_JSON))

    def _response(self, node: Node, method: str) -> tuple[Node | None, bool]:
        good = [(code, child) for code, child in node.children("responses") if code.startswith("2")]
        if not good:
            raise node.error(
                "missing-response",
                "an operation needs a response for success (2xx)",
                "responses",
                key=True,
            )
        schemas: list[Node] = []
        for code, reference in good:
            response = self._registry.resolve(reference)
            content = self._json(response, "response")
            if content is None:
                continue
            # A media type without a schema may be any JSON.
            schema = content.child("schema") or replace(content, value=Map())
            if method == "head" or code in _WITHOUT_BODY:
                what = "a response to HEAD" if method == "head" else f"a {code}"
                message = f"{what} has no body: take out the content"
                raise response.error("unsupported-response", message, "content", key=True)
            schemas.append(schema)
            if schema.value != schemas[0].value:
                raise node.error(
                    "unsupported-response",
                    "responses of different shapes for success are not supported: a method returns one type",
                    "responses",
                    code,
                    key=True,
                )
        if not schemas:
            return None, False
        return schemas[0], len(schemas) < len(good) or self._may_be_null(schemas[0])

    def _may_be_null(self, schema: Node) -> bool:
        """Whether a class is made of a schema, and null is sent instead of it too."""
        target = self._registry.resolve(schema)
        is_object = "properties" in target.value or "allOf" in target.value
        return is_object and objects.may_be_null(target, self._registry)

    def _json(self, node: Node, what: str) -> Node | None:
        content = node.child("content")
        if content is None or not content.value:
            return None
        kinds = [kind for kind in content.value if _JSON.fullmatch(kind)]
        others = [kind for kind in content.value if kind not in kinds] or kinds[1:]
        if others:
            raise node.error(
                "unsupported-content",
                f"a {what} of type {others[0]!r} is not supported",
                "content",
                others[0],
                key=True,
            )
        return content.child(kinds[0])
