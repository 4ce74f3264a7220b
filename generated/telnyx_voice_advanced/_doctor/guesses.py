# Generated; edit spec/ or templates/ instead.
"""What is likely where nothing can be proven."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Final

from .._unwrap.public_key import canonical_base64
from .captured import Captured

_KEY_BYTES: Final = 32


def guesses(captured: Captured, keys: Iterable[str]) -> Iterator[str]:
    """Sentences, the likeliest cause first."""
    for key in keys:
        if key.strip().startswith("KEY"):
            yield "An API key was given in place of the public key."
        elif canonical_base64(key.strip(), _KEY_BYTES) is None:
            yield "The public key is no key: it has 44 characters of base64, and ends with '='."
    yield from _of_the_length(captured)
    if not captured.body:
        yield "The body is empty: it may have been read before, or chunks of it were not joined."
        return
    try:
        json.loads(captured.body)
    except (ValueError, RecursionError):
        yield "The body is no JSON: a part of it is missing, or it was changed by hand."
    else:
        yield (
            "The key may be another account's, or the values in the body were changed: compare the"
            " public key with the one that the portal shows."
        )


def _of_the_length(captured: Captured) -> Iterator[str]:
    for stated in captured.all("content-length"):
        if stated.isdigit() and int(stated) != len(captured.body):
            yield (
                f"The content-length says {stated} bytes, and the body has {len(captured.body)}:"
                " it was cut or changed after it was sent."
            )
