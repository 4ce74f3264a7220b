# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Any, ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .call_ai_gather_webhook_payload import CallAIGatherWebhookPayload
from .call_event import CallEvent
from .webhook_meta import WebhookMeta


class CallAIGatherPartialResults(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.ai_gather.partial_results"] = always("call.ai_gather.partial_results")
    payload: CallAIGatherPartialResultsPayload


class CallAIGatherPartialResultsPayload(CallAIGatherWebhookPayload, frozen=True, kw_only=True):
    __sensitive__: ClassVar[frozenset[str]] = frozenset({"partial_results"})
    partial_results: Any = None
    """What is gathered so far, in the shape of the `parameters` of the command."""


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
