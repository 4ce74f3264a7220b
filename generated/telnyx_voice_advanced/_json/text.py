# Generated; edit spec/ or templates/ instead.
r"""Decode JSON as its grammar has it, unpaired surrogates included.

A text that was cut between two UTF-16 units ends in half a pair, such as `\ud83d`. RFC 8259 allows
that, and JavaScript and Python read it; msgspec does not. No string with half a pair can be encoded
again, so each becomes U+FFFD, the character for what cannot be shown.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final, TypeVar

import msgspec

__all__ = ["decode_json", "without_half_pairs"]

T = TypeVar("T")


_ESCAPES: Final = re.compile(
    rb"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    rb"|(?P<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})"
    rb"|\\."
)


def decode_json(body: bytes, decode: Callable[[bytes], T] = msgspec.json.decode) -> T:
    """The body decoded; a second time without half pairs where it could not be.

    Raises:
        msgspec.DecodeError: it is not JSON, or not of the type that `decode` wants.
        UnicodeDecodeError: it is not UTF-8.
        RecursionError: it is nested too deeply.
    """
    try:
        return decode(body)
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError:
        whole = without_half_pairs(body)
        if whole == body:
            raise
    return decode(whole)


def without_half_pairs(body: bytes) -> bytes:
    """The text with U+FFFD for each escape that is half a surrogate pair."""
    return _ESCAPES.sub(_whole, body)


def _whole(escape: re.Match[bytes]) -> Any:
    return escape[0] if escape["half"] is None else rb"\ufffd"
