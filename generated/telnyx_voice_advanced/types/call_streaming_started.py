# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.base import always
from .call_event import CallEvent
from .call_streaming_started_payload import CallStreamingStartedPayload


class CallStreamingStarted(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["streaming.started"] = always("streaming.started")
    payload: CallStreamingStartedPayload
