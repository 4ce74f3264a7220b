# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.base import always
from .call_ai_gather_ended_payload import CallAIGatherEndedPayload
from .call_event import CallEvent


class CallAIGatherEnded(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.ai_gather.ended"] = always("call.ai_gather.ended")
    payload: CallAIGatherEndedPayload
