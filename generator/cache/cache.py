"""Results by what they were made of: whoever asks gives all of it, and the same comes out as if it were made anew."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping


def digest(*parts: str | bytes) -> bytes:
    """A short name for some texts."""
    made = hashlib.blake2b(digest_size=16)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        made.update(b"%d\n" % len(data))
        made.update(data)
    return made.digest()


class Cache:
    """What was found out before, and what this run found out. Empty, it makes no difference but of time."""

    def __init__(self, known: Mapping[bytes, bytes] | None = None) -> None:
        self._known = known or {}
        self._used: dict[bytes, bytes] = {}
        self._has_news = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known, so that everything has to be made."""
        return not self._known

    @property
    def used(self) -> Mapping[bytes, bytes]:
        """What this run asked for or found out: all that is worth keeping."""
        return self._used

    @property
    def has_news(self) -> bool:
        """Whether what is worth keeping is not what was known."""
        return self._has_news or len(self._used) != len(self._known)

    def get(self, key: bytes) -> bytes | None:
        """What is known by a `digest`."""
        if (known := self._used.get(key)) is None and (known := self._known.get(key)) is not None:
            self._used[key] = known
        return known

    def retain(self) -> None:
        """Keep all that is known, where a run stops before it asked for it."""
        self._used = {**self._known, **self._used}

    def put(self, key: bytes, value: bytes = b"") -> None:
        """Remember something by a `digest` of all that it was made of."""
        if self._known.get(key) != value:
            self._has_news = True
        self._used[key] = value
