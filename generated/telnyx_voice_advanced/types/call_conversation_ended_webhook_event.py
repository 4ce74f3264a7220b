# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.base import WebhookEvent
from .call_conversation_ended import CallConversationEnded
from .webhook_meta import WebhookMeta


class CallConversationEndedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A conversation with an AI assistant has ended."""

    data: CallConversationEnded
    meta: WebhookMeta | None = None
