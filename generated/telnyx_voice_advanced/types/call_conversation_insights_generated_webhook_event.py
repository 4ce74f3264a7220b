# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.base import WebhookEvent
from .call_conversation_insights_generated import CallConversationInsightsGenerated
from .webhook_meta import WebhookMeta


class CallConversationInsightsGeneratedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """The insights about a conversation are ready."""

    data: CallConversationInsightsGenerated
    meta: WebhookMeta | None = None
