# Generated; edit spec/ or templates/ instead.
"""From a 2xx body to what the method returns, in one pass."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import cache, partial
from typing import TYPE_CHECKING, Any

import msgspec

from .._json.decoders import Decoder, json_decoder
from .._json.text import decode_json
from .._transport.body import BodyError
from .decodable import check_decodable

if TYPE_CHECKING:
    from .._requests.operation import Operation


@cache
def declared(name: str) -> Decoder:
    """The decoder of the response that an operation declares, by the name of its type."""
    # The index of all types grows with the API, and the first response is soon enough for it.
    from .. import types

    return json_decoder(getattr(types, name))


def decode(decoder: Decoder, body: bytes) -> Any:
    """The body in its declared type.

    Raises:
        BodyError: it is not of that type. The message does not quote the body.
    """
    if not body:
        raise BodyError("the body is empty")
    problem: str
    mismatch = False
    try:
        return decode_json(body, decoder.decode)
    except msgspec.ValidationError as error:
        problem = f"the body is not of the declared type: {error}"
        mismatch = True
    except UnicodeDecodeError:
        problem = "the body is not UTF-8"
    except (msgspec.DecodeError, RecursionError, ValueError):
        problem = "the body is not JSON"
    if mismatch:
        from .._json.schema_types import convert_by_schema

        # Whatever is wrong with it beyond its types, the first problem is what the exception says.
        with suppress(Exception):
            return convert_by_schema(decode_json(body), decoder.type)
    raise BodyError(problem)


def caster(cast_to: type[Any]) -> Callable[[bytes], Any] | None:
    """How a generic verb's response becomes `cast_to`; None when it stays a response."""
    if is_response_class(cast_to):
        return None
    if cast_to is bytes:
        return bytes
    if cast_to is str:
        return _text
    if cast_to is type(None):
        return _nothing
    wanted = Any if cast_to is object else cast_to
    check_decodable(wanted)
    return partial(decode, json_decoder(wanted))


def decoder_of(operation: Operation[Any]) -> Callable[[bytes], Any]:
    """How an operation's response becomes what it declares."""
    if operation.response is None:
        return _nothing
    decoder = declared(operation.response)
    return partial(_decode_or_none if operation.may_be_empty else decode, decoder)


def _decode_or_none(decoder: Decoder, body: bytes) -> Any:
    return decode(decoder, body) if body.strip() not in (b"", b"null") else None


def _text(body: bytes) -> str:
    return body.decode("utf-8", "replace")


def _nothing(body: bytes) -> None:
    return None


def is_response_class(cast_to: object) -> bool:
    """Is it `httpx.Response` (or httpx2's)? Told without importing either."""
    return (
        isinstance(cast_to, type)
        and cast_to.__name__ == "Response"
        and cast_to.__module__.partition(".")[0] in ("httpx", "httpx2")
    )
