# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.base import always
from .call_event import CallEvent
from .call_machine_detection_ended_payload import CallMachineDetectionEndedPayload


class CallMachineDetectionEnded(CallEvent, frozen=True, kw_only=True):
    event_type: Literal["call.machine.detection.ended"] = always("call.machine.detection.ended")
    payload: CallMachineDetectionEndedPayload
