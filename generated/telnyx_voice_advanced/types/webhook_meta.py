# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from .._models.base import Model


class WebhookMeta(Model, frozen=True, kw_only=True):
    """How the event was delivered."""

    attempt: int | None = None
    """1 for the first delivery, one more for each repetition."""
    delivered_to: str | None = None
    """The URL that was used, which tells the failover URL from the primary one."""
