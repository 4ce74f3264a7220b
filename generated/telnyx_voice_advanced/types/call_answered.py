# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.base import always
from .call_answered_payload import CallAnsweredPayload
from .call_event import CallEvent


class CallAnswered(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.answered"] = always("call.answered")
    payload: CallAnsweredPayload
