# Generated; edit spec/ or templates/ instead.
"""Public keys: base64 text to checked Ed25519 points.

A client that was given a key checks its form when it is made, without nacl, whose import costs more
than all else that a client does then. Whether the key is a strong point is told at its first use.
"""

from __future__ import annotations

import binascii
import os
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, cast

from .._types import NotGiven, PublicKeys

__all__ = [
    "canonical_base64",
    "key_of_environment",
    "listed_keys",
    "public_keys",
    "well_formed_keys",
]

_KEY_BYTES = 32
_SINGLE: tuple[type, ...] = (str, bytes, bytearray, memoryview)


def public_keys(keys: PublicKeys | NotGiven | None) -> tuple[bytes, ...]:
    """Each key decoded and checked; a key of the wrong form or a weak one is refused.

    Where none is given, the environment's; None itself is a key that is missing.
    """
    if isinstance(keys, NotGiven):
        keys = key_of_environment()
    if isinstance(keys, str) and keys:
        return (_point(keys),)
    given = listed_keys(keys)
    if not given or "" in given:
        from .diagnostics import missing_key

        raise missing_key()
    return tuple(_checked(key) for key in given)


def key_of_environment() -> str | None:
    """What `TELNYX_PUBLIC_KEY` holds; an empty variable is one that is not set."""
    return os.environ.get("TELNYX_PUBLIC_KEY") or None


def well_formed_keys(keys: PublicKeys) -> PublicKeys:
    """The keys, of which an iterator gives each only once, in good form.

    Raises:
        WebhookVerificationError: there is none, or one is not 32 bytes in standard base64.
    """
    if isinstance(keys, str) and canonical_base64(keys, _KEY_BYTES) is not None:
        return keys
    given = listed_keys(keys)
    if not given or "" in given:
        from .diagnostics import missing_key

        raise missing_key()
    for key in given:
        if not isinstance(key, str) or canonical_base64(key, _KEY_BYTES) is None:
            _refuse(key)
    return given if isinstance(keys, Iterator) else keys


def canonical_base64(text: str, size: int) -> bytes | None:
    """The bytes if `text` is the one standard spelling of exactly `size` of them."""
    try:
        decoded = binascii.a2b_base64(text, strict_mode=True)
    except ValueError:
        return None
    # Strict mode lets stray trailing bits pass; encoding again does not.
    if len(decoded) != size or binascii.b2a_base64(decoded, newline=False).decode() != text:
        return None
    return decoded


def listed_keys(keys: object) -> tuple[Any, ...]:
    """The keys given, unchecked; an iterator is read here and only once."""
    if keys is None:
        return ()
    if isinstance(keys, _SINGLE) or not isinstance(keys, Iterable):
        return (keys,)
    return tuple(cast("Iterable[object]", keys))


def _checked(key: object) -> bytes:
    return _point(key) if isinstance(key, str) else _refuse(key)


@lru_cache(maxsize=64)
def _point(key: str) -> bytes:
    point = canonical_base64(key, _KEY_BYTES)
    if point is None:
        return _refuse(key)
    from nacl.bindings import crypto_core_ed25519_is_valid_point

    if not crypto_core_ed25519_is_valid_point(point):
        from .diagnostics import weak_key

        raise weak_key()
    return point


def _refuse(key: object) -> bytes:
    from .diagnostics import malformed_key

    raise malformed_key(key)
