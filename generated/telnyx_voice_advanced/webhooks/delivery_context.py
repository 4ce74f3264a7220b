# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""What a handler may ask about the delivery that it handles."""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass
from typing import Final


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
