# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from .._models.base import Model
from .call_control_command_result import CallControlCommandResult


class ActionAnswerResponse(Model, frozen=True, kw_only=True):
    """The response to the command that answers a call."""

    data: CallControlCommandResultWithRecordingId
    """What became of a command that may start a recording."""


class CallControlCommandResultWithRecordingId(CallControlCommandResult, frozen=True, kw_only=True):
    """What became of a command that may start a recording."""

    recording_id: str | None = None
    """Identifies the recording, where `record` asked for one."""
