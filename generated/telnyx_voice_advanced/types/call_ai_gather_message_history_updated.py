# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.base import always
from .call_ai_gather_message_history_updated_payload import CallAIGatherMessageHistoryUpdatedPayload
from .call_event import CallEvent


class CallAIGatherMessageHistoryUpdated(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.ai_gather.message_history_updated"] = always(
        "call.ai_gather.message_history_updated"
    )
    payload: CallAIGatherMessageHistoryUpdatedPayload
