# Generated; edit spec/ or templates/ instead.
"""The keyword arguments that every call takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

from .._arguments import validate_mapping
from .._types import Body, Headers, NotGiven, Query, TimeoutTypes
from .operation import Idempotency


class CallOptions(TypedDict, total=False):
    """The options of one call, over those of its client."""

    extra_headers: Headers | None
    extra_query: Query | None
    extra_body: Body | None
    """Properties laid over the body."""
    timeout: TimeoutTypes | NotGiven
    """Seconds for connecting, reading and writing each."""
    max_retries: int | NotGiven
    deadline: float | NotGiven | None
    """Seconds over all attempts."""


class CallArguments(CallOptions, total=False):
    """What a generated method hands over, by names on the transport."""

    body: Mapping[str, object] | None
    query: Mapping[str, object] | None
    headers: Mapping[str, object] | None


class GenericOptions(CallOptions, total=False):
    """The options of `client.post("/anything")` and its siblings."""

    idempotency: Idempotency
    """May it be repeated? Unless told: "safe" for GET, "none" for POST and PATCH, else "natural"."""


def validate_extras(options: CallOptions) -> None:
    """Refuse `extra_headers`, `extra_query` or `extra_body` that are not mappings.

    Raises:
        TypeError: one of them is something else.
    """
    for name in ("extra_headers", "extra_query", "extra_body"):
        if (extra := options.get(name)) is not None:
            validate_mapping(extra, name)
