# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.base import always
from .call_dtmf_received_payload import CallDtmfReceivedPayload
from .call_event import CallEvent


class CallDtmfReceived(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.dtmf.received"] = always("call.dtmf.received")
    payload: CallDtmfReceivedPayload
