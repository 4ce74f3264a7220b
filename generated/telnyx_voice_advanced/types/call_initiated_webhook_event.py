# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.base import always
from .._models.event import WebhookEvent
from .._models.open_enum import OpenEnum, member
from .call_event import CallEvent
from .call_state_webhook_payload import CallStateWebhookPayload
from .webhook_meta import WebhookMeta


class CallDirection(OpenEnum):
    """Whether the call came in or went out."""

    INCOMING = member("incoming")
    OUTGOING = member("outgoing")


class CallInitiated(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.initiated"] = always("call.initiated")
    payload: CallInitiatedPayload


class CallInitiatedPayload(CallStateWebhookPayload, frozen=True, kw_only=True):
    direction: CallDirection | None = None
    caller_id_name: str | None = None
    """Who calls, as the network names them."""
    call_screening_result: str | None = None
    """What call screening says of the caller, such as `spam_likely`."""
    shaken_stir_attestation: str | None = None
    """SHAKEN/STIR attestation: `A`, `B` or `C`."""
    shaken_stir_validated: bool | None = None
    """Whether the attestation is valid."""
    connection_codecs: str | None = None
    """Codecs of the connection, separated by commas."""
    offered_codecs: str | None = None
    """Codecs that the caller offers, separated by commas."""


class CallInitiatedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A call has begun: it has come in, or it is being placed.

    Caused by:

    - `client.calls.actions.transfer`
    - `client.calls.dial`
    """

    data: CallInitiated
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.initiated"]] = "call.initiated"
