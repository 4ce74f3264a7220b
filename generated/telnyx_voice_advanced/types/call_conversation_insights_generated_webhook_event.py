# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Any, ClassVar, Literal

from .._models.base import Model, always
from .._models.event import WebhookEvent
from .call_event import CallEvent
from .call_webhook_payload import CallWebhookPayload
from .webhook_meta import WebhookMeta


class CallConversationInsightsGenerated(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.conversation_insights.generated"] = always(
        "call.conversation_insights.generated"
    )
    payload: CallConversationInsightsGeneratedPayload


class CallConversationInsightsGeneratedPayload(CallWebhookPayload, frozen=True, kw_only=True):
    insight_group_id: str | None = None
    """Identifies the group of insights."""
    results: list[ConversationInsightResult] | None = None
    """The insights."""


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


class ConversationInsightResult(Model, frozen=True, kw_only=True):
    """One insight about a conversation."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset({"result"})
    insight_id: str | None = None
    """Identifies the insight."""
    result: Any = None
    """The insight, as text or as an object."""
