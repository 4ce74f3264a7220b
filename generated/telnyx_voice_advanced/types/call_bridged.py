# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.base import always
from .call_bridged_payload import CallBridgedPayload
from .call_event import CallEvent


class CallBridged(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.bridged"] = always("call.bridged")
    payload: CallBridgedPayload
