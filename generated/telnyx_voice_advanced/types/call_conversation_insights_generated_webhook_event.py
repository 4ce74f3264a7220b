# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_conversation_insights_generated import CallConversationInsightsGenerated
from .webhook_meta import WebhookMeta


class CallConversationInsightsGeneratedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """The insights about a conversation are ready.

    Caused by:

    - `client.calls.actions.answer`, if `assistant` is given and has insights
    - `client.calls.actions.start_ai_assistant`, if the assistant has insights
    - `client.calls.dial`, if `assistant` is given and has insights
    """

    data: CallConversationInsightsGenerated
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.conversation_insights.generated"]] = (
        "call.conversation_insights.generated"
    )
