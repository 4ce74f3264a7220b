# Generated; edit spec/ or templates/ instead.
"""One call, encoded: built once, sent unchanged at every attempt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast
from uuid import uuid4

from .._errors import TelnyxError
from .._redaction import Redactor, shortened
from .._types import Omit
from . import json_body as _json
from .argument_checks import compiled
from .headers import HeaderPairs, merge_headers
from .options import validate_extras
from .path import encode_segment, operation_path
from .query import comma_join, item_texts, query_string, text_of

if TYPE_CHECKING:
    from .._types import Body
    from .operation import Operation
    from .options import CallArguments
    from .settings import Settings

_DEEPEST = 8
"""Levels of a body that are looked at: the spec has no secret further down."""


class Request:
    """What goes on the transport, and what may be said about it."""

    __slots__ = (
        "_secrets",
        "command_id",
        "content",
        "headers",
        "method",
        "operation",
        "shown_path",
        "target",
    )

    def __init__(
        self,
        *,
        operation: Operation[Any],
        target: str,
        shown_path: str,
        headers: HeaderPairs,
        content: bytes | None,
        command_id: str | None,
        secrets: Sequence[str],
    ) -> None:
        self.operation = operation
        self.method = operation.method
        self.target = target
        self.shown_path = shown_path
        self.headers = headers
        self.content = content
        self.command_id = command_id
        self._secrets = secrets

    def with_headers(self, headers: Mapping[str, str]) -> Request:
        """The same with headers added."""
        return self._changed(merge_headers(self.headers, headers), self.content)

    def with_content(self, content: bytes) -> Request:
        """The same with another body."""
        return self._changed(
            merge_headers(self.headers, {"content-length": str(len(content))}), content
        )

    def _changed(self, headers: HeaderPairs, content: bytes | None) -> Request:
        return Request(
            operation=self.operation,
            target=self.target,
            shown_path=self.shown_path,
            headers=headers,
            content=content,
            command_id=self.command_id,
            secrets=self._secrets,
        )

    def redactor(self) -> Redactor:
        """Takes this call's secrets out of a text."""
        return Redactor(self._secrets)


def build_request(
    settings: Settings,
    operation: Operation[Any],
    path_parameters: Sequence[str | int],
    arguments: CallArguments,
) -> Request:
    """Encode one call of a generated method."""
    path = operation_path(operation, path_parameters)
    validate_extras(arguments)
    if settings.validate_arguments and operation.arguments is not None:
        checks = compiled(operation.arguments)
        checks.check(operation.path_parameters, path_parameters, arguments)
    extra_body = arguments.get("extra_body")
    properties: dict[str, object] | None = None
    if operation.has_body:
        properties = merged_body(operation, arguments.get("body"), extra_body)
    elif extra_body:
        raise TelnyxError(f"{operation.name} takes no body, so it takes no `extra_body`")
    query = ""
    if settings.default_query or arguments.get("query") or arguments.get("extra_query"):
        own_query = comma_join(arguments.get("query"), operation.joined)
        query = query_string(settings.default_query, own_query, arguments.get("extra_query"))
    headers = settings.headers
    if operation.headers:
        headers = merge_headers(headers, operation.headers)
    if own := arguments.get("headers"):
        headers = merge_headers(headers, _given(own))
    return assemble(
        settings,
        operation,
        path,
        shown_path=shown_path(operation, path_parameters),
        body=properties,
        query=query,
        headers=merge_headers(headers, arguments.get("extra_headers")),
        secrets=[
            settings.api_key.value,
            *(value for value in path_parameters if isinstance(value, str)),
            *_sensitive(operation, properties, arguments.get("query"), arguments.get("headers")),
        ],
    )


def _given(headers: Mapping[str, object]) -> dict[str, str]:
    """The header parameters that were given; the items of a list have commas between them."""
    found: dict[str, str] = {}
    for name, value in headers.items():
        if isinstance(value, Iterable) and not isinstance(value, str):
            if texts := item_texts(cast("Iterable[object]", value)):
                found[name] = ",".join(texts)
        elif value is not None and not isinstance(value, Omit):
            found[name] = text_of(value)
    return found


def assemble(
    settings: Settings,
    operation: Operation[Any],
    path: str,
    *,
    shown_path: str,
    body: Any,
    query: str,
    headers: HeaderPairs,
    secrets: Sequence[str],
) -> Request:
    """Put the encoded pieces of a call together, and mint its key."""
    command_id = _key(operation, body)
    content = None if body is None else _json.encode(body, operation.name)
    if content is None:
        headers = HeaderPairs(pair for pair in headers if pair[0] != b"content-type")
    if content is not None or operation.method != "GET":
        length = b"0" if content is None else b"%d" % len(content)
        headers = HeaderPairs((*headers, (b"content-length", length)))
    target = settings.base_url.path + path
    if query:
        target += ("&" if "?" in path else "?") + query
    return Request(
        operation=operation,
        target=target,
        shown_path=shown_path,
        headers=headers,
        content=content,
        command_id=command_id,
        secrets=secrets,
    )


def merged_body(
    operation: Operation[Any],
    body: Mapping[str, object] | None,
    extra_body: Body | None,
) -> dict[str, object]:
    """The arguments that were given, and `extra_body` over them (where None means null)."""
    nullable = operation.nullable
    properties = {
        name: value
        for name, value in (body or {}).items()
        if (value is not None or name in nullable) and not isinstance(value, Omit)
    }
    if extra_body:
        properties.update(extra_body)
        properties = {k: v for k, v in properties.items() if not isinstance(v, Omit)}
    return properties


def shown_path(operation: Operation[Any], path_parameters: Sequence[str | int]) -> str:
    """The path for log lines: identifiers are tokens and appear shortened."""
    pieces = [operation.path[0]]
    for name, value, literal in zip(
        operation.path_parameters, path_parameters, operation.path[1:], strict=True
    ):
        pieces += (shortened(encode_segment(value, name)), literal)
    return "".join(pieces)


def _key(operation: Operation[Any], body: object) -> str | None:
    name = operation.idempotency_key
    if name is None or not isinstance(body, dict):
        return None
    properties = cast("dict[str, object]", body)
    given = properties.get(name)
    if given is None:
        given = properties[name] = str(uuid4())
    elif given == "":
        raise ValueError(f"Expected a non-empty value for `{name}` but received ''")
    return str(given)


def _sensitive(operation: Operation[Any], *given: Mapping[str, object] | None) -> list[str]:
    found: list[str] = []
    for values in given:
        if values:
            _find_sensitive(operation.sensitive, values, found)
    return found


def _find_sensitive(
    names: frozenset[str], values: Mapping[str, object], found: list[str], depth: int = 0
) -> None:
    """What goes by one of the names, however deep, as it may show in a text."""
    for name, value in values.items():
        if name in names:
            found += _texts(value, depth)
        elif depth < _DEEPEST:
            for held in (value, *_items(value)):
                if isinstance(held, Mapping):
                    inner = cast("Mapping[str, object]", held)
                    _find_sensitive(names, inner, found, depth + 1)


def _texts(value: object, depth: int) -> list[str]:
    """A value as it may show in a text, and all that it holds."""
    if value is None or depth > _DEEPEST:
        return []
    found = [str(value)]
    for item in _items(value):
        found += _texts(item, depth + 1)
    if isinstance(value, Mapping):
        for item in cast("Mapping[object, object]", value).values():
            found += _texts(item, depth + 1)
    return found


def _items(value: object) -> Sequence[object]:
    if isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray):
        return cast("Sequence[object]", value)
    return ()
