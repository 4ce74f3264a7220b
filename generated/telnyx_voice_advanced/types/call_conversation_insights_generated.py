# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.base import always
from .call_conversation_insights_generated_payload import CallConversationInsightsGeneratedPayload
from .call_event import CallEvent


class CallConversationInsightsGenerated(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.conversation_insights.generated"] = always(
        "call.conversation_insights.generated"
    )
    payload: CallConversationInsightsGeneratedPayload
