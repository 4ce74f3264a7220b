"""Results by what they were made of: whoever asks gives all of it, and the same comes out as if it were made anew."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import TypeAlias

Value: TypeAlias = "str | bool | list[Value]"


def digest(*parts: str) -> str:
    """A short name for some texts."""
    made = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        made.update(b"%d\n" % len(data))
        made.update(data)
    return made.hexdigest()


class Cache:
    """What was found out before, and what this run found out. Empty, it makes no difference but of time."""

    def __init__(self, known: Mapping[str, Value] | None = None) -> None:
        self._known = known or {}
        self._used: dict[str, Value] = {}

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known, so that everything has to be made."""
        return not self._known

    @property
    def used(self) -> Mapping[str, Value]:
        """What this run asked for or found out: all that is worth keeping."""
        return self._used

    @property
    def has_news(self) -> bool:
        """Whether what is worth keeping is not what was known."""
        return self._used != self._known

    def get(self, key: str) -> Value | None:
        """What is known by a `digest`."""
        if key in self._known:
            self._used.setdefault(key, self._known[key])
        return self._used.get(key)

    def put(self, key: str, value: Value) -> None:
        """Remember something by a `digest` of all that it was made of."""
        self._used[key] = value
