# Generated; edit spec/ or templates/ instead.
"""What a handler may ask about the delivery that it handles."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC
from typing import Final

from ._effects import seconds_until
from .accepted import Accepted


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryContext:
    """The delivery whose handlers run."""

    key: str
    """What the event is deduplicated by: `id:` and its `data.id`, or the hash of a body without one."""
    fencing_token: int | None
    """Greater than that of every delivery that held this event or its call leg before.

    A resource that remembers the greatest token it has seen can refuse a handler whose process
    was taken for dead. None with a store that gives no such token.
    """
    accepted: Accepted
    """The delivery itself, with what Telnyx signed and when it was accepted."""
    _attempt: int | None = field(repr=False)
    _until: float = field(repr=False)
    _clock: Callable[[], float] = field(repr=False)

    @property
    def attempt(self) -> int:
        """Which attempt this is, from 1: what `dispatch` was told, or else `meta.attempt` of the body, or 1."""
        if self._attempt is not None:
            return self._attempt
        # An event that was added to the spec need not have it.
        meta = getattr(self.accepted.event, "meta", None)
        attempt = getattr(meta, "attempt", None)
        return max(attempt if isinstance(attempt, int) else 1, 1)

    @property
    def lag(self) -> float:
        """Seconds since the event occurred, or where it does not say when, since Telnyx signed it.

        By the router's clock, which may differ from that of Telnyx.
        """
        occurred = self.accepted.event.occurred_at
        if occurred is None:
            return self._clock() - int(self.accepted.timestamp)
        moment = occurred if occurred.tzinfo else occurred.replace(tzinfo=UTC)
        return self._clock() - moment.timestamp()

    @property
    def time_left(self) -> float | None:
        """Seconds until the sender gets its response, 0 from then on; None where nobody waits for one."""
        return seconds_until(self._until)


_current: Final[ContextVar[DeliveryContext]] = ContextVar("telnyx_voice_advanced_delivery")


def current_delivery() -> DeliveryContext:
    """The delivery that the handler which asks was called for.

    Raises:
        LookupError: no handler of a router is running here.
    """
    try:
        return _current.get()
    except LookupError:
        pass
    raise LookupError("current_delivery() is for handlers of a WebhookRouter, while they run")


def enter_delivery(context: DeliveryContext) -> None:
    """Make it the current delivery of what runs in this context."""
    _current.set(context)
