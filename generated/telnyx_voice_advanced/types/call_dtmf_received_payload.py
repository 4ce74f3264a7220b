# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar

from .call_parties_webhook_payload import CallPartiesWebhookPayload


class CallDtmfReceivedPayload(CallPartiesWebhookPayload, frozen=True, kw_only=True):
    __sensitive__: ClassVar[frozenset[str]] = frozenset({"digit"})
    digit: str | None = None
    """The key that was pressed."""
