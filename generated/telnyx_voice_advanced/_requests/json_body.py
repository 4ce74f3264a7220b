# Generated; edit spec/ or templates/ instead.
"""Request bodies as JSON, refused when they would say something else than the caller meant."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from typing import cast

import msgspec

from .._errors import TelnyxError


def encode(body: object, operation: str) -> bytes:
    """The body as JSON.

    Raises:
        TelnyxError: JSON cannot say it (NaN, half a surrogate pair, an object of another library).
            The message names the place, never the value.
    """
    what, problem = "the body", ""
    try:
        content = msgspec.json.encode(body, enc_hook=_base_value)
        # The encoder writes a number that is not finite as null: without one, there is none.
        place = _not_finite(body) if b"null" in content else None
        if place is None:
            return content
        what, problem = place, "it is no finite number"
    except UnicodeEncodeError:
        problem = "a string is no valid Unicode"
    except RecursionError:
        problem = "it is nested too deeply"
    except (TypeError, ValueError, OverflowError) as error:
        problem = f"{type(error).__name__}: {error}"
    # Outside of the handlers, so that no exception that holds the caller's data is chained.
    raise TelnyxError(f"Cannot encode {what} as JSON: {problem}. [{operation}]")


def _base_value(value: object) -> object:
    """What the encoder does not know by its exact type, as the base that it has in JSON."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return int.__index__(value)
    if isinstance(value, float):
        return float.__float__(value)
    if isinstance(value, Mapping):
        return dict(cast("Mapping[object, object]", value))
    if isinstance(value, msgspec.Raw):
        # JSON already, which the encoder copies: `_not_finite` alone asks, and numbers in it are finite.
        return None
    from .._json.datetimes import text_of_subclass

    return text_of_subclass(value)


def _not_finite(body: object) -> str | None:
    """The place of a number that is not finite, whatever holds it."""
    builtins: object = msgspec.to_builtins(body, enc_hook=_base_value)
    pending = [("body", builtins)]
    while pending:
        place, value = pending.pop()
        if isinstance(value, float) and not isfinite(value):
            return place
        if isinstance(value, dict):
            members = cast("dict[object, object]", value).items()
            pending += [(f"{place}.{key}", member) for key, member in members]
        elif isinstance(value, list | tuple):
            entries = enumerate(cast("list[object]", value))
            pending += [(f"{place}[{index}]", entry) for index, entry in entries]
    return None
