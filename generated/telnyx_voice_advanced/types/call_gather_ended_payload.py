# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar

from .call_gather_status import CallGatherStatus
from .call_parties_webhook_payload import CallPartiesWebhookPayload


class CallGatherEndedPayload(CallPartiesWebhookPayload, frozen=True, kw_only=True):
    __sensitive__: ClassVar[frozenset[str]] = frozenset({"digits"})
    digits: str | None = None
    """The digits that were entered."""
    status: CallGatherStatus | None = None
    gather_id: str | None = None
    """The `gather_id` of the command."""
