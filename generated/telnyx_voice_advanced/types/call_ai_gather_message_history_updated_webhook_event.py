# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_ai_gather_message_history_updated import CallAIGatherMessageHistoryUpdated
from .webhook_meta import WebhookMeta


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
