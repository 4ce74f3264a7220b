# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.event import Verified, WebhookEvent
from .call_ai_gather_message_history_updated import CallAIGatherMessageHistoryUpdated
from .webhook_meta import WebhookMeta


class CallAIGatherMessageHistoryUpdatedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A conversation in which an AI assistant gathers values has a new message.

    Caused by:

    - `client.calls.actions.gather_using_ai`, if `send_message_history_updates` is set
    """

    data: Verified[CallAIGatherMessageHistoryUpdated]
    meta: WebhookMeta | None = None

    @property
    def event_type(self) -> Literal["call.ai_gather.message_history_updated"]:
        return "call.ai_gather.message_history_updated"
