# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.base import Model
from .call_control_command_result_with_recording_id import CallControlCommandResultWithRecordingId


class ActionAnswerResponse(Model, frozen=True, kw_only=True):
    """The response to the command that answers a call."""

    data: CallControlCommandResultWithRecordingId
    """What became of a command that may start a recording."""
