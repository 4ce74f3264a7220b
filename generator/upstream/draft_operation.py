"""An operation of a vendor's document as the spec would have it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from generator import naming
from generator.load.load import Document
from generator.load.node import document_node

from .arguments import argument_name, rename
from .documents import Documents, Node
from .draft_schemas import Drafts, example, placeholder
from .surface import METHODS

_QUOTED: Final = re.compile(r"`([^`]+)`")


def operation(
    theirs: Documents,
    ours: Document,
    drafts: Drafts,
    place: tuple[str, str],
    node: Node,
    messages: Mapping[str, str],
) -> dict[str, Any]:
    """The draft of an operation; the schemas that it needs join `drafts`.

    Args:
        place: its path and method.
        messages: event types with the names of their messages.
    """
    path, method = place
    resource, name = _lives(path, method, node)
    stem = naming.singular(naming.pascal_case(resource[-1])) + naming.pascal_case(name)
    draft: dict[str, Any] = {"operationId": naming.pascal_case(node.text("operationId"))}
    if isinstance(node.value.get("tags"), list):
        draft["tags"] = list(node.value["tags"])
    draft["summary"] = placeholder(node.text("summary"))
    draft["description"] = placeholder(node.text("description"))
    draft["x-resource"] = ".".join(resource)
    draft["x-python-name"] = name
    body = node.child("requestBody")
    request = theirs.resolve(body) if body else None
    schema = request.child("content", "application/json", "schema") if request else None
    sent = theirs.resolve(schema) if schema else None
    if method not in ("get", "head", "options"):
        has_key = sent is not None and "command_id" in (sent.value.get("properties") or {})
        draft["x-idempotency"] = {"key": "command_id"} if has_key else _repeatable(method)
    draft["x-webhooks"] = _webhooks(node.text("description"), messages)
    parameters = [*_parameters(theirs, drafts, node, stem)]
    in_path = [p.value for p in _all_parameters(theirs, node) if p.value.get("in") == "path"]
    taken = {*naming.RESERVED_ARGUMENTS, *(argument_name(str(p.get("name"))) for p in in_path)}
    for parameter in parameters:
        rename(parameter, parameter["name"], parameter["in"], taken)
    if parameters:
        draft["parameters"] = parameters
    if sent is not None and request is not None:
        content: dict[str, Any] = {"schema": drafts.named(sent, f"{stem}Params")}
        properties = drafts.schemas.get(f"{stem}Params", {}).get("properties", {})
        for wire, property in properties.items():
            rename(property, wire, "body", taken)
        if (shown := example(theirs, sent)) is not None:
            content["examples"] = {"vendors": {"summary": "TODO: theirs", "value": shown}}
        draft["requestBody"] = {"required": True, "content": {"application/json": content}}
    draft["responses"] = _responses(theirs, ours, drafts, node, f"{stem}Response")
    return draft


def path_parameters(theirs: Documents, ours: Document, drafts: Drafts, node: Node) -> list[Any]:
    """The parameters of a path: the spec's own where it has them."""
    known = _known_parameters(ours)
    found: list[Any] = []
    for parameter in _all_parameters(theirs, node):
        name = parameter.text("name")
        if parameter.value.get("in") != "path":
            continue
        if name in known:
            found.append({"$ref": f"#/components/parameters/{known[name]}"})
        else:
            found.append(_parameter(drafts, parameter, naming.pascal_case(name)))
    return found


def _known_parameters(ours: Document) -> dict[str, str]:
    components = document_node(ours).child("components")
    listed = components.children("parameters") if components else ()
    return {node.text("name"): name for name, node in listed if node.text("in") == "path"}


def _lives(path: str, method: str, node: Node) -> tuple[list[str], str]:
    """The resource and the name of the method: the last word of a path below a parameter is what is done."""
    steps = [step for step in path.split("/") if step]
    words = [naming.snake_case(step) for step in steps if not step.startswith("{")]
    below = len(steps) > 1 and not steps[-1].startswith("{")
    if below and len(words) > 1 and method not in ("get", "head"):
        return words[:-1], words[-1]
    return words or ["calls"], naming.snake_case(node.text("operationId") or method)


def _repeatable(method: str) -> str:
    return "natural" if method in ("put", "delete") else "none"


def _webhooks(description: str, messages: Mapping[str, str]) -> list[Any]:
    """The webhooks that a description names, each with what follows its "if"."""
    found: dict[str, Any] = {}
    for line in description.splitlines():
        names, _, when = line.partition(" if ")
        for event_type in _QUOTED.findall(names):
            if (message := messages.get(event_type)) is not None:
                clause = " ".join(when.split()).rstrip(".")
                found[message] = {"message": message, "when": clause} if clause else message
    return list(found.values())


def _all_parameters(theirs: Documents, node: Node) -> Iterable[Node]:
    item = theirs.root(node.document).child(*_steps(node.pointer)[:-1])
    for holder in (item, node):
        for _, given in holder.children("parameters") if holder else ():
            if (parameter := theirs.resolve(given)) is not None:
                yield parameter


def _steps(pointer: str) -> list[str]:
    return [s.replace("~1", "/").replace("~0", "~") for s in pointer.split("/")[1:]]


def _parameters(
    theirs: Documents, drafts: Drafts, node: Node, stem: str
) -> Iterable[dict[str, Any]]:
    for parameter in _all_parameters(theirs, node):
        if parameter.value.get("in") in ("query", "header"):
            yield _parameter(drafts, parameter, naming.nested_schema(stem, parameter.text("name")))


def _parameter(drafts: Drafts, parameter: Node, name: str) -> dict[str, Any]:
    draft: dict[str, Any] = {"name": parameter.text("name"), "in": parameter.text("in")}
    if parameter.value.get("required") is True:
        draft["required"] = True
    draft["description"] = placeholder(parameter.text("description"))
    schema = parameter.child("schema")
    return {**draft, "schema": drafts.schema(schema, name) if schema else {}}


def _responses(
    theirs: Documents, ours: Document, drafts: Drafts, node: Node, name: str
) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for status, given in node.children("responses"):
        response = theirs.resolve(given)
        if not status.startswith("2") or response is None:
            continue
        draft: dict[str, Any] = {"description": placeholder(response.text("description"))}
        schema = response.child("content", "application/json", "schema")
        if schema is not None:
            target = theirs.resolve(schema)
            reference = drafts.named(target or schema, name)
            draft["content"] = {"application/json": {"schema": reference}}
        found[status] = draft
    return {**found, **_errors(ours)}


def _errors(ours: Document) -> dict[str, Any]:
    """The errors that another operation of the spec refers to."""
    for _, item in document_node(ours).children("paths"):
        for method in METHODS:
            operation = item.child(method)
            errors = {
                status: {"$ref": error.text("$ref")}
                for status, error in (operation.children("responses") if operation else ())
                if not status.startswith("2") and error.text("$ref")
            }
            if errors:
                return errors
    return {}
