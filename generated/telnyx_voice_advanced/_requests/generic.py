# Generated; edit spec/ or templates/ instead.
"""`client.post("/anything")` and its siblings: calls that the spec does not describe."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, cast, get_args
from urllib.parse import unquote

from .._arguments import validate_text
from .._errors import TelnyxError
from .._redaction import shortened
from .._spec import SENSITIVE
from .build import Request, assemble
from .headers import merge_headers
from .operation import Idempotency, Operation
from .options import GenericOptions, validate_extras
from .path import caller_path
from .query import query_string

if TYPE_CHECKING:
    from .._types import Body
    from .settings import Settings

_LONGEST_WORD = 24
_UNTOLD: Final[Mapping[str, Idempotency]] = {"GET": "safe", "POST": "none", "PATCH": "none"}


def generic_request(
    settings: Settings,
    method: str,
    path: str,
    body: object | None,
    options: GenericOptions,
) -> Request:
    """Encode a call by its path.

    Without a word on its idempotency, POST and PATCH are never repeated once they may have run.
    """
    validate_text(path, "path")
    validate_extras(options)
    idempotency = options.get("idempotency")
    encoded = caller_path(path)
    shown = _shown(encoded)
    operation: Operation[Any] = Operation(
        name=f"{method} {shown}",
        method=method,
        path=(encoded,),
        idempotency=idempotency or _UNTOLD.get(method, "natural"),
        idempotency_key="command_id" if idempotency == "key" else None,
    )
    properties = _with(body, options.get("extra_body"), needed=idempotency == "key")
    query, headers = options.get("extra_query"), options.get("extra_headers")
    return assemble(
        settings,
        operation,
        encoded,
        shown_path=shown,
        body=properties,
        query=query_string(settings.default_query, query),
        headers=merge_headers(settings.headers, headers),
        secrets=[
            settings.api_key.value,
            *_tokens(encoded),
            *_sensitive(properties, _own_query(encoded), settings.default_query, query, headers),
        ],
    )


def validate_generic_options(method: str, options: GenericOptions) -> None:
    """Refuse what `GenericOptions` does not have: not every caller runs a type checker.

    Raises:
        TypeError: an option is unknown.
        ValueError: the idempotency is.
    """
    known = GenericOptions.__required_keys__ | GenericOptions.__optional_keys__
    for name in options:
        if name not in known:
            raise TypeError(f"{method.lower()}() got an unexpected keyword argument {name!r}")
    idempotency = options.get("idempotency", "none")
    if idempotency not in get_args(Idempotency):
        raise ValueError(
            f"Expected key, safe, natural or none for `idempotency` but received {idempotency!r}"
        )


def _with(body: object | None, extra_body: Body | None, *, needed: bool) -> object | None:
    if not extra_body and not needed:
        return body
    if body is not None and not isinstance(body, Mapping):
        raise TelnyxError("Only a body that is a mapping takes `extra_body` or a `command_id`")
    return {**cast("Mapping[str, object]", body or {}), **(extra_body or {})}


def _sensitive(*given: object) -> list[str]:
    """What goes by a name that the spec calls sensitive somewhere: the outermost of a body alone."""
    values = [
        cast("Mapping[str, object]", holder).get(name)
        if isinstance(holder, Mapping)
        else getattr(holder, name, None)
        for holder in given
        for name in SENSITIVE
    ]
    return [
        str(value)
        for value in values
        if isinstance(value, str | int) and not isinstance(value, bool)
    ]


def _own_query(path: str) -> dict[str, str]:
    pairs = (pair.partition("=") for pair in path.partition("?")[2].split("&"))
    return {unquote(name): unquote(value) for name, _, value in pairs}


def _tokens(path: str) -> list[str]:
    """Path segments too long for a word: identifiers, which may be tokens."""
    segments = path.partition("?")[0].split("/")
    return [unquote(segment) for segment in segments if len(segment) > _LONGEST_WORD]


def _shown(path: str) -> str:
    segments = path.partition("?")[0].split("/")
    return "/".join(
        shortened(segment) if len(segment) > _LONGEST_WORD else segment for segment in segments
    )
