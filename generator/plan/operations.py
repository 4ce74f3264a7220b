"""Read the operations of the OpenAPI document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from generator import ir, naming
from generator.load.load import Document
from generator.load.node import Node, document_node
from generator.load.registry import Registry
from generator.problem import Problem, SpecError, collect

from . import bodies, idempotency, method_names, parameters
from .caused import Caused, caused

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationDraft:
    """What the spec says of an operation itself, no Python type decided yet."""

    path: str
    http_method: str
    operation_id: str
    resource: tuple[str, ...]
    python_name: str
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


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOperation:
    """An operation that was read in this run, every `$ref` to it followed."""

    draft: OperationDraft
    node: Node
    parameters: tuple[parameters.ParameterDraft, ...]
    body: Node | None
    response: Node | None


def paths(document: Document) -> Iterator[str]:
    """The paths of a document, in its order."""
    for key in document_node(document).keys("paths"):
        if not key.startswith("x-"):
            yield key


def item(document: Document, path: str) -> Node:
    """The item of a path."""
    found = document_node(document).child("paths", path)
    assert found is not None
    return found


def read(path: str, item: Node, registry: Registry) -> Iterator[ReadOperation]:
    """The operations of a path; what is wrong with one joins the registry's problems."""
    registry.problems += _path_item(path, item)
    for method in METHODS:
        node = item.child(method)
        if node is None:
            continue
        try:
            yield _operation(path, method, item, node, registry)
        except SpecError as error:
            registry.problems += error.problems


def check(document: Document, drafts: Sequence[OperationDraft]) -> Iterator[Problem]:
    """A problem for what the document has where it belongs elsewhere, and for what it has twice."""
    root = document_node(document)
    if "webhooks" in root.value:
        message = "webhooks are described in asyncapi.yaml: move them there, each a message of its channel"
        yield root.problem("unsupported-key", message, "webhooks", key=True)
    yield from _tags(root)
    known: dict[str, str] = {}
    for path in paths(document):
        twin = known.setdefault(re.sub(r"\{[^{}]*\}", "{}", path), path)
        if twin != path:
            message = (
                f"{path!r} and {twin!r} are one path: only the names of their parameters differ"
            )
            yield item(document, path).problem("path-parameter", message, key=True)
    yield from _doubles(document, drafts)


def _tags(root: Node) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, tag in root.children("tags"):
        name = tag.text("name")
        if name in seen:
            message = f"the tag {name!r} is described twice"
            yield root.problem("name-collision", message, "tags", index, "name")
        seen.add(name)


_NO_PATH: Final = re.compile(r"%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~!$&'()*+,;=:@/%]")
"""What RFC 3986 has in no path; what separates the path from others is told apart from it."""


def _path_item(path: str, item: Node) -> Iterator[Problem]:
    if not path.startswith("/"):
        yield item.problem("path-parameter", f"the path {path!r} must start with '/'", key=True)
    if wrong := re.search(r"[?#\s]", path):
        cure = (
            "take it out, or percent-encode it"
            if wrong[0].isspace()
            else "a query is described as parameters"
        )
        message = f"a path has no {wrong[0]!r}: {cure}"
        yield item.problem("path-parameter", message, key=True)
    elif wrong := _NO_PATH.search(re.sub(r"\{[^{}]*\}", "id", path)):
        message = f"{wrong[0]!r} cannot be in a path: percent-encode it (a brace belongs to a {{parameter}})"
        yield item.problem("path-parameter", message, key=True)
    elif any(unquote(segment) in (".", "..") for segment in path.split("/")):
        message = "a path with the segment '.' or '..' leads elsewhere: write where it leads"
        yield item.problem("path-parameter", message, key=True)
    elif "//" in path:
        message = "a path with an empty segment is another one to each server: write one '/'"
        yield item.problem("path-parameter", message, key=True)
    if "$ref" in item.value:
        message = "a path item by reference is not supported: write its operations here"
        yield item.problem("unsupported-key", message, "$ref", key=True)


def _doubles(document: Document, drafts: Sequence[OperationDraft]) -> Iterator[Problem]:
    def node(draft: OperationDraft) -> Node:
        found = item(document, draft.path).child(draft.http_method.lower())
        assert found is not None
        return found

    seen: dict[str, OperationDraft] = {}
    ids: dict[str, OperationDraft] = {}
    resources = {d.resource[:length] for d in drafts for length in range(1, len(d.resource) + 1)}
    for draft in drafts:
        if (*draft.resource, draft.python_name) in resources:
            yield node(draft).problem(
                "name-collision",
                f"{draft.python_name!r} is a method and a resource of {'.'.join(draft.resource)}; set x-python-name",
                key=True,
            )
        identifier = draft.operation_id
        if identifier and (twin := ids.setdefault(identifier, draft)) is not draft:
            yield node(draft).problem(
                "name-collision",
                f"the operationId {identifier!r} is also that of the operation in "
                f"{node(twin).line(reader=node(draft))}",
                "operationId",
            )
        if (first := seen.setdefault(draft.id, draft)) is not draft:
            yield node(draft).problem(
                "name-collision",
                f"the method {draft.id} is also the operation in {node(first).line(reader=node(draft))}; "
                "give one of them another x-python-name",
                key=True,
            )


def _operation(path: str, method: str, item: Node, node: Node, registry: Registry) -> ReadOperation:
    problems: list[Problem] = []
    collect(problems, _refuse, item, ("servers",))
    collect(problems, _refuse, node, ("servers", "callbacks"))
    repeats = collect(problems, idempotency.read, node, method)
    resource = collect(problems, method_names.resource, node)
    name = collect(problems, method_names.method, node)
    found = collect(problems, parameters.read, path, item, node, registry)
    body = collect(problems, bodies.request, node, registry)
    response = collect(problems, bodies.response, node, method, registry)
    if problems or not (repeats and resource and name and response) or found is None:
        raise SpecError(problems)
    draft = OperationDraft(
        path=path,
        http_method=method.upper(),
        operation_id=node.text("operationId"),
        resource=resource,
        python_name=name,
        may_be_empty=response[1],
        idempotency=repeats[0],
        idempotency_key=repeats[1],
        media_headers=bodies.media_headers(node, registry),
        webhooks=caused(node),
        summary=node.text("summary").strip(),
        description=node.text("description").strip(),
        deprecated=node.value.get("deprecated") is True,
    )
    return ReadOperation(draft=draft, node=node, parameters=found, body=body, response=response[0])


def _refuse(node: Node, keys: tuple[str, ...]) -> None:
    for key in keys:
        if key in node.value:
            raise node.error(
                "unsupported-key", f"the key {key!r} is not supported here", key, key=True
            )
