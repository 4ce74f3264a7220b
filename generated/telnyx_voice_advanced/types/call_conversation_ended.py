# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._json.datetimes import datetime
from .._models.base import always
from .call_conversation_ended_payload import CallConversationEndedPayload
from .call_event import CallEvent


class CallConversationEnded(CallEvent, frozen=True, kw_only=True):
    created_at: datetime | None = None
    """When Telnyx recorded the event."""
    event_type: Literal["call.conversation.ended"] = always("call.conversation.ended")
    payload: CallConversationEndedPayload
