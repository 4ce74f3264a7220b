# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .recording_command_params import RecordingCommandParams


class ActionPauseRecordingParams(RecordingCommandParams):
    pass
