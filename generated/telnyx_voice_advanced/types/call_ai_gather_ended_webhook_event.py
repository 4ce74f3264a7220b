# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_ai_gather_ended import CallAIGatherEnded
from .webhook_meta import WebhookMeta


class CallAIGatherEndedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """An AI assistant has gathered what it was to ask for, or given up.

    Caused by:

    - `client.calls.actions.gather_using_ai`
    """

    data: CallAIGatherEnded
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.ai_gather.ended"]] = "call.ai_gather.ended"
