# Generated; edit spec/ or templates/ instead.
"""What goes into the database of an inbox, and what comes out."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Final, NamedTuple

from .._log_fields import stored_fields

if TYPE_CHECKING:
    from ..accepted import Accepted


_LONGEST: Final = 1024
"""Bytes of UTF-8; an index of PostgreSQL takes 2,704."""


class Incoming(NamedTuple):
    """An event that is to be stored."""

    key: str
    leg: str | None
    event_type: str | None
    accepted_at: float
    envelope: bytes
    """The JSON form of the `Accepted`."""

    @classmethod
    def of(cls, accepted: Accepted) -> Incoming:
        """The row of a delivery that was verified."""
        event_type = accepted.event.data.event_type
        return cls(
            key=storable(accepted.key),
            leg=None if accepted.leg is None else storable(accepted.leg),
            event_type=None if event_type is None else storable(event_type),
            accepted_at=accepted.accepted_at,
            envelope=accepted.to_json().encode("ascii"),
        )


class Lease(NamedTuple):
    """The right to handle an event, until it is settled or somebody else has it."""

    seq: int
    """The place of the event in the order of acceptance."""
    fence: int
    """Greater than that of every lease that was given before."""


class Leased(NamedTuple):
    """An event that a worker holds."""

    lease: Lease
    key: str
    leg: str | None
    event_type: str | None
    envelope: bytes
    attempt: int
    """How often its handlers were started, this time included."""

    def log_fields(self, outcome: str) -> dict[str, object]:
        """What log records say of it."""
        fields = stored_fields(self.key, self.leg, self.event_type, outcome)
        return {**fields, "attempt": self.attempt}


def storable(text: str) -> str:
    """The text, or its hash where a database would refuse it, or store or index something else."""
    encoded = text.encode("utf-8", "surrogatepass")
    if "\0" in text or len(encoded) > _LONGEST or encoded.decode("utf-8", "replace") != text:
        return f"sha256:{sha256(encoded).hexdigest()}"
    return text


def storable_text(text: str) -> str:
    """A text for people: what a database would refuse in it is written out."""
    return text.encode("utf-8", "backslashreplace").decode().replace("\0", "\\x00")
