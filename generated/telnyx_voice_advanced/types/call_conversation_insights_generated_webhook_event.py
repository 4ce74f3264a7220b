# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.event import Verified, WebhookEvent
from .call_conversation_insights_generated import CallConversationInsightsGenerated
from .webhook_meta import WebhookMeta


class CallConversationInsightsGeneratedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """The insights about a conversation are ready.

    Caused by:

    - `client.calls.actions.answer`, if `assistant` is given and has insights
    - `client.calls.actions.start_ai_assistant`, if the assistant has insights
    - `client.calls.dial`, if `assistant` is given and has insights
    """

    data: Verified[CallConversationInsightsGenerated]
    meta: WebhookMeta | None = None

    @property
    def event_type(self) -> Literal["call.conversation_insights.generated"]:
        return "call.conversation_insights.generated"
