# Generated; edit spec/ or templates/ instead.
"""An event that its handlers failed to take too often."""

from __future__ import annotations

from dataclasses import dataclass

from ..._redaction import shortened


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DeadLetter:
    """An event that is not handled again unless `retry` asks for it."""

    key: str
    """What the event is deduplicated by, and named by in `retry`."""
    leg: str | None
    """The call leg that it belongs to."""
    event_type: str | None
    """Such as `call.hangup`."""
    attempts: int
    """How often its handlers were started."""
    accepted_at: float
    """When it was accepted: Unix time in seconds."""
    failed_at: float
    """When it failed for the last time: Unix time in seconds."""
    traceback: str
    """Of the last failure, without the values of sensitive fields."""

    def __repr__(self) -> str:
        leg = None if self.leg is None else shortened(self.leg)
        return (
            f"DeadLetter(key={self.key!r}, leg={leg!r}, event_type={self.event_type!r},"
            f" attempts={self.attempts})"
        )
