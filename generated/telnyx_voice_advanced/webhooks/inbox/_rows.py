# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""What goes into the database of an inbox, and what comes out."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ..accepted import Accepted


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
    envelope: bytes
    attempt: int
    """How often its handlers were started, this time included."""


def storable(text: str) -> str:
    """The text, or its hash where a database would refuse it or store something else."""
    encoded = text.encode("utf-8", "surrogatepass")
    if "\0" in text or encoded.decode("utf-8", "replace") != text:
        return f"sha256:{sha256(encoded).hexdigest()}"
    return text
