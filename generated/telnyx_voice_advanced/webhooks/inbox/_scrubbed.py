# Generated; edit spec/ or templates/ instead.
"""The traceback of a failure without what the event holds of secrets."""

from __future__ import annotations

import json
from collections.abc import Iterator
from traceback import format_exception
from typing import Final, cast

from ..._json.shapes import json_object
from ..._models.secret_names import SECRET_NAMES
from ..._redaction import Redactor
from ._rows import storable_text

_LONGEST: Final = 20_000

_NAMES: Final = frozenset[str]().union(*SECRET_NAMES.values())


def scrubbed_traceback(error: BaseException, body: bytes) -> str:
    """At most twenty thousand characters, the end of it, with the secrets of the body masked."""
    text = "".join(format_exception(error))
    # A value that the cut goes through could not be found any more.
    scrubbed = storable_text(Redactor(_secrets(body)).text(text))
    return scrubbed if len(scrubbed) <= _LONGEST else f"…{scrubbed[-_LONGEST:]}"


def _secrets(body: bytes) -> Iterator[str]:
    try:
        yield from _below(json.loads(body), is_secret=False)
    except (ValueError, RecursionError):
        return


def _below(value: object, *, is_secret: bool) -> Iterator[str]:
    fields = json_object(value)
    if fields is not None:
        for key, inner in fields.items():
            yield from _below(inner, is_secret=is_secret or key in _NAMES)
    elif isinstance(value, list):
        for inner in cast("list[object]", value):
            yield from _below(inner, is_secret=is_secret)
    elif is_secret and isinstance(value, str):
        yield value
    elif is_secret and isinstance(value, (int, float)) and not isinstance(value, bool):
        yield str(value)
