# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .call_webhook_payload import CallWebhookPayload
from .conversation_insight_result import ConversationInsightResult


class CallConversationInsightsGeneratedPayload(CallWebhookPayload, frozen=True, kw_only=True):
    insight_group_id: str | None = None
    """Identifies the group of insights."""
    results: list[ConversationInsightResult] | None = None
    """The insights."""
