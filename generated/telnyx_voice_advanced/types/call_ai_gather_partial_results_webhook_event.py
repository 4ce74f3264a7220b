# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.event import Verified, WebhookEvent
from .call_ai_gather_partial_results import CallAIGatherPartialResults
from .webhook_meta import WebhookMeta


class CallAIGatherPartialResultsWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """An AI assistant has gathered one more value.

    Caused by:

    - `client.calls.actions.gather_using_ai`, if `send_partial_results` is set
    """

    data: Verified[CallAIGatherPartialResults]
    meta: WebhookMeta | None = None

    @property
    def event_type(self) -> Literal["call.ai_gather.partial_results"]:
        return "call.ai_gather.partial_results"
