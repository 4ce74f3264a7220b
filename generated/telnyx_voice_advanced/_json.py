# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""Request bodies as JSON, refused when they would say something else than the caller meant."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite

import msgspec

from ._errors import TelnyxError


def encode(body: object, operation: str) -> bytes:
    """The body as JSON.

    Raises:
        TelnyxError: JSON cannot say it (NaN, half a surrogate pair, an object of another library).
            The message names the place, never the value.
    """
    place = _not_finite(body, "body")
    if place is not None:
        raise TelnyxError(f"Cannot encode {place} as JSON: it is no finite number. [{operation}]")
    problem: str
    try:
        return msgspec.json.encode(body)
    except UnicodeEncodeError:
        problem = "a string is no valid Unicode"
    except RecursionError:
        problem = "it is nested too deeply"
    except (TypeError, ValueError, OverflowError) as error:
        problem = f"{type(error).__name__}: {error}"
    # Outside of the handlers, so that no exception that holds the caller's data is chained.
    raise TelnyxError(f"Cannot encode the body as JSON: {problem}. [{operation}]")


def _not_finite(value: object, place: str, depth: int = 0) -> str | None:
    if isinstance(value, str) or depth > 100:
        return None
    if isinstance(value, float):
        return None if isfinite(value) else place
    if isinstance(value, Mapping):
        items: list[tuple[object, object]] = list(value.items())  # pyright: ignore
        for key, item in items:
            found = _not_finite(item, f"{place}.{key}", depth + 1)
            if found is not None:
                return found
    elif isinstance(value, list | tuple):
        entries: list[object] = list(value)  # pyright: ignore
        for index, item in enumerate(entries):
            found = _not_finite(item, f"{place}[{index}]", depth + 1)
            if found is not None:
                return found
    return None
