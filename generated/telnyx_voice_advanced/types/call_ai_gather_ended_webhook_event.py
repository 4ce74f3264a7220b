# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Any, ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .._models.open_enum import OpenEnum, member
from .call_ai_gather_webhook_payload import CallAIGatherWebhookPayload
from .call_event import CallEvent
from .webhook_meta import WebhookMeta


class CallAIGatherEnded(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.ai_gather.ended"] = always("call.ai_gather.ended")
    payload: CallAIGatherEndedPayload


class CallAIGatherEndedPayload(CallAIGatherWebhookPayload, frozen=True, kw_only=True):
    __sensitive__: ClassVar[frozenset[str]] = frozenset({"result"})
    result: Any = None
    """What was gathered, in the shape of the `parameters` of the command."""
    status: CallAIGatherStatus | None = None


class CallAIGatherEndedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """An AI assistant has gathered what it was to ask for, or given up.

    Caused by:

    - `client.calls.actions.gather_using_ai`
    """

    data: CallAIGatherEnded
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.ai_gather.ended"]] = "call.ai_gather.ended"


class CallAIGatherStatus(OpenEnum):
    """Whether what was gathered fits the schema."""

    VALID = member("valid")
    INVALID = member("invalid")
