# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_ai_gather_partial_results import CallAIGatherPartialResults
from .webhook_meta import WebhookMeta


class CallAIGatherPartialResultsWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """An AI assistant has gathered one more value.

    Caused by:

    - `client.calls.actions.gather_using_ai`, if `send_partial_results` is set
    """

    data: CallAIGatherPartialResults
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.ai_gather.partial_results"]] = (
        "call.ai_gather.partial_results"
    )
