# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import Model, always
from .._models.event import WebhookEvent
from .._models.open_enum import OpenEnum, member
from .call_event import CallEvent
from .call_state_webhook_payload import CallStateWebhookPayload
from .webhook_meta import WebhookMeta


class CallHangup(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.hangup"] = always("call.hangup")
    payload: CallHangupPayload


class CallHangupCause(OpenEnum):
    """Why the call ended."""

    CALL_REJECTED = member("call_rejected")
    NORMAL_CLEARING = member("normal_clearing")
    ORIGINATOR_CANCEL = member("originator_cancel")
    TIMEOUT = member("timeout")
    TIME_LIMIT = member("time_limit")
    USER_BUSY = member("user_busy")
    NOT_FOUND = member("not_found")
    NO_ANSWER = member("no_answer")
    UNSPECIFIED = member("unspecified")


class CallHangupPayload(CallStateWebhookPayload, frozen=True, kw_only=True):
    hangup_cause: CallHangupCause | None = None
    hangup_source: CallHangupSource | None = None
    sip_hangup_cause: str | int | None = None
    """SIP status that ended the call, or `unspecified`."""
    call_quality_stats: CallQualityStats | None = None


class CallHangupSource(OpenEnum):
    """Who ended the call."""

    CALLER = member("caller")
    CALLEE = member("callee")
    UNKNOWN = member("unknown")


class CallHangupWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """The call has ended.

    Caused by:

    - `client.calls.actions.hangup`
    - `client.calls.actions.reject`
    - `client.calls.actions.transfer`
    - `client.calls.dial`
    """

    data: CallHangup
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.hangup"]] = "call.hangup"


class CallQualityInboundStats(Model, frozen=True, kw_only=True):
    """Statistics on the audio that was received. Numbers may come as text."""

    jitter_max_variance: str | float | None = None
    """Largest variance of the jitter."""
    jitter_packet_count: str | int | None = None
    """How many packets the jitter was measured on."""
    mos: str | float | None = None
    """Mean opinion score, from 1 (bad) to 5 (excellent)."""
    packet_count: str | int | None = None
    """How many audio packets were received."""
    skip_packet_count: str | int | None = None
    """How many of them were lost."""


class CallQualityOutboundStats(Model, frozen=True, kw_only=True):
    """Statistics on the audio that was sent. Numbers may come as text."""

    packet_count: str | int | None = None
    """How many audio packets were sent."""
    skip_packet_count: str | int | None = None
    """How many of them were lost."""


class CallQualityStats(Model, frozen=True, kw_only=True):
    """Statistics on the quality of the call."""

    inbound: CallQualityInboundStats | None = None
    outbound: CallQualityOutboundStats | None = None
