# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .._models.open_enum import OpenEnum, member
from .call_event import CallEvent
from .call_parties_webhook_payload import CallPartiesWebhookPayload
from .webhook_meta import WebhookMeta


class CallGatherEnded(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.gather.ended"] = always("call.gather.ended")
    payload: CallGatherEndedPayload


class CallGatherEndedPayload(CallPartiesWebhookPayload, frozen=True, kw_only=True):
    __sensitive__: ClassVar[frozenset[str]] = frozenset({"digits"})
    digits: str | None = None
    """The digits that were entered."""
    status: CallGatherStatus | None = None
    gather_id: str | None = None
    """The `gather_id` of the command."""


class CallGatherEndedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """The gathering of digits has ended.

    Caused by:

    - `client.calls.actions.gather`
    - `client.calls.actions.gather_using_audio`
    - `client.calls.actions.gather_using_speak`
    - `client.calls.actions.stop_gather`
    """

    data: CallGatherEnded
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.gather.ended"]] = "call.gather.ended"


class CallGatherStatus(OpenEnum):
    """How gathering ended."""

    VALID = member("valid")
    INVALID = member("invalid")
    CALL_HANGUP = member("call_hangup")
    CANCELLED = member("cancelled")
    CANCELLED_AMD = member("cancelled_amd")
    TIMEOUT = member("timeout")
