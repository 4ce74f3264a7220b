# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .ai_gather_message import AIGatherMessage
from .call_parties_webhook_payload import CallPartiesWebhookPayload


class CallAIGatherWebhookPayload(CallPartiesWebhookPayload, frozen=True, kw_only=True):
    """What every event about a gathering by AI tells."""

    message_history: list[AIGatherMessage] | None = None
    """The conversation so far."""
