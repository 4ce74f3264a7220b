# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.base import always
from .call_event import CallEvent
from .call_unhold_payload import CallUnholdPayload


class CallUnhold(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.unhold"] = always("call.unhold")
    payload: CallUnholdPayload
