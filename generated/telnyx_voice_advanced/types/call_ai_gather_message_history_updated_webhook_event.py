# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .call_ai_gather_webhook_payload import CallAIGatherWebhookPayload
from .call_event import CallEvent
from .webhook_meta import WebhookMeta


class CallAIGatherMessageHistoryUpdated(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.ai_gather.message_history_updated"] = always(
        "call.ai_gather.message_history_updated"
    )
    payload: CallAIGatherMessageHistoryUpdatedPayload


class CallAIGatherMessageHistoryUpdatedPayload(
    CallAIGatherWebhookPayload, frozen=True, kw_only=True
):
    pass


class CallAIGatherMessageHistoryUpdatedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A conversation in which an AI assistant gathers values has a new message.

    Caused by:

    - `client.calls.actions.gather_using_ai`, if `send_message_history_updates` is set
    """

    data: CallAIGatherMessageHistoryUpdated
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.ai_gather.message_history_updated"]] = (
        "call.ai_gather.message_history_updated"
    )
