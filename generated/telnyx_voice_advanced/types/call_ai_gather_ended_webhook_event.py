# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.event import Verified, WebhookEvent
from .call_ai_gather_ended import CallAIGatherEnded
from .webhook_meta import WebhookMeta


class CallAIGatherEndedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """An AI assistant has gathered what it was to ask for, or given up.

    Caused by:

    - `client.calls.actions.gather_using_ai`
    """

    data: Verified[CallAIGatherEnded]
    meta: WebhookMeta | None = None

    @property
    def event_type(self) -> Literal["call.ai_gather.ended"]:
        return "call.ai_gather.ended"
