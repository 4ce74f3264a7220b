# Generated; edit spec/ or templates/ instead.
"""Everything that `unwrap` may return."""

from __future__ import annotations

from typing import TypeAlias

from .._models.unrecognized import UnrecognizedWebhookEvent
from .light_switched_webhook_event import LightSwitchedWebhookEvent

__all__ = ["UnwrapWebhookEvent"]

UnwrapWebhookEvent: TypeAlias = LightSwitchedWebhookEvent | UnrecognizedWebhookEvent
"""One of the typed events, or an event that is none of them."""
