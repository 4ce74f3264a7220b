# Generated; edit spec/ or templates/ instead.
"""A delivery as somebody captured it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .._spec import SIGNATURE_HEADER, TIMESTAMP_HEADER


class UnreadableCaptureError(ValueError):
    """The text is no delivery in any form that is known; the message says what to do."""


@dataclass(frozen=True)
class Captured:
    """A request's headers and body."""

    headers: tuple[tuple[str, str], ...]
    body: bytes
    notes: tuple[str, ...] = ()
    """What was found out while it was read."""

    def all(self, name: str) -> list[str]:
        """The values of a header, in the spellings that `unwrap` takes: any case, and WSGI's."""
        names = (name, f"http_{name.replace('-', '_')}")
        return [value for key, value in self.headers if key.lower() in names]

    @property
    def signatures(self) -> list[str]:
        """The values of the header with the signature."""
        return self.all(SIGNATURE_HEADER)

    @property
    def timestamps(self) -> list[str]:
        """The values of the header with the timestamp."""
        return self.all(TIMESTAMP_HEADER)


def header_pairs(lines: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Lines such as `name: value` as pairs.

    Raises:
        UnreadableCaptureError: A line has no colon.
    """
    found: list[tuple[str, str]] = []
    for line in lines:
        name, colon, value = line.partition(":")
        if not colon or not name.strip():
            raise UnreadableCaptureError(f"{line!r} is no header; write name: value")
        found.append((name.strip(), value.strip()))
    return tuple(found)
