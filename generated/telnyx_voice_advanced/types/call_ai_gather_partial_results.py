# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.base import always
from .call_ai_gather_partial_results_payload import CallAIGatherPartialResultsPayload
from .call_event import CallEvent


class CallAIGatherPartialResults(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.ai_gather.partial_results"] = always("call.ai_gather.partial_results")
    payload: CallAIGatherPartialResultsPayload
