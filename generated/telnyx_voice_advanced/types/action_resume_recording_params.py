# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from .recording_command_params import RecordingCommandParams


class ActionResumeRecordingParams(RecordingCommandParams):
    pass
