# Generated; edit spec/ or templates/ instead.
"""Hold texts against the lengths, patterns and encodings of their schemas."""

from __future__ import annotations

import binascii
import re
from collections.abc import Callable
from enum import Enum
from math import inf
from typing import TYPE_CHECKING, Any, Final

from .json_kinds import ENCODES, kind_of, refuse_kind, refuse_length, shown

if TYPE_CHECKING:
    from .argument_schemas import Schema

_LONGEST_MATCHED: Final = 4096
"""Characters. A pattern may take time that grows with the square of the length."""


def text_check(schema: Schema, hidden: bool) -> Callable[[Any, str], None]:
    """The check of a string, which `hidden` keeps out of the sentence."""
    least, most = schema.get("minLength", 0), schema.get("maxLength", inf)
    pattern, is_base64 = schema.get("pattern"), "contentEncoding" in schema
    # Python's `$` also matches before a line end; no pattern in a schema ends in `\$`.
    matches = (
        None
        if pattern is None
        else re.compile(pattern[:-1] + r"\Z" if pattern.endswith("$") else pattern, re.ASCII).search
    )

    def check(value: Any, place: str) -> None:
        if type(value) is not str:
            value = _as_text(value, place)
            if value is None:
                return
        if not least <= len(value) <= most:
            refuse_length(len(value), least, most, "characters", place)
        if matches is not None and len(value) <= _LONGEST_MATCHED and not matches(value):
            received = "" if hidden else f" but received {shown(value)}"
            raise ValueError(f"Expected text of the form `{pattern}` for `{place}`{received}")
        if is_base64:
            _check_base64(value, place)

    return check


def _as_text(value: object, place: str) -> str | None:
    """The text that is sent for a value of another type; None where there is none to look at."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return value
    if kind_of(value) not in ("string", "any"):
        refuse_kind("string", value, place)
    return None


def _check_base64(text: str, place: str) -> None:
    try:
        binascii.a2b_base64(text, strict_mode=True)
    except ValueError:
        pass
    else:
        return
    hint = ENCODES if place == "client_state" else ""
    raise ValueError(f"Expected base64 for `{place}`{hint}")
