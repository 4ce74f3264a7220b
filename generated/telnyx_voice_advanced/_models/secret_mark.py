# Generated; edit spec/ or templates/ instead.
"""What stands for a secret in a repr, so that two of them can be told apart and none can be read.

The key is made anew in every process: a mark says nothing outside of it.
"""

from __future__ import annotations

import os
from hashlib import blake2b
from typing import Final

import msgspec

__all__ = ["secret_mark"]

_KEY: Final = os.urandom(32)


def secret_mark(value: object) -> str:
    """Six letters that are the same for the same value."""
    return blake2b(_bytes(value), key=_KEY, digest_size=3).hexdigest()


def _bytes(value: object) -> bytes:
    if isinstance(value, str):
        return value.encode("utf-8", "surrogatepass")
    try:
        return msgspec.json.encode(value, order="deterministic", enc_hook=repr)
    except Exception:
        return repr(value).encode("utf-8", "surrogatepass")
