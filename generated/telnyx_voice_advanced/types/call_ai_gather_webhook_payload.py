# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar

from .ai_gather_message import AIGatherMessage
from .call_parties_webhook_payload import CallPartiesWebhookPayload


class CallAIGatherWebhookPayload(CallPartiesWebhookPayload, frozen=True, kw_only=True):
    """What every event about a gathering by AI tells."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset({"message_history"})
    message_history: list[AIGatherMessage] | None = None
    """The conversation so far."""
