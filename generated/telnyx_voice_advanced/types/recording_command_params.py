# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import NotRequired

from .repeatable_call_command_params import RepeatableCallCommandParams


class RecordingCommandParams(RepeatableCallCommandParams):
    """What a command for a recording under way accepts."""

    recording_id: NotRequired[str]
    """Which recording is meant. Without it the command is for the current one."""
