# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import NotRequired, TypedDict

from ._aliases import (
    RecordChannelsParam,
    RecordFormatParam,
    RecordingTrackParam,
    RecordingTrimParam,
    RecordTriggerParam,
)


class RecordFromAnswerParams(TypedDict):
    """Options of a recording that starts with the call."""

    record: NotRequired[RecordTriggerParam]
    """When a recording starts by itself. Nothing is recorded without it."""
    record_channels: NotRequired[RecordChannelsParam]
    """How many channels the recording has. The API's default is `dual`."""
    record_custom_file_name: NotRequired[str]
    """Name of the recording's file, to which a Unix timestamp is added. Without it the file is
    named after the call leg.
    """
    record_format: NotRequired[RecordFormatParam]
    """File format of the recording. The API's default is `mp3`."""
    record_max_length: NotRequired[int]
    """Longest recording, in seconds. 0 means without a limit. From 0 to 43200. The API's default
    is `0`.
    """
    record_timeout_secs: NotRequired[int]
    """Seconds of silence that end the recording, counted from the first speech. 0 means never.
    Silence is found by transcription, which is charged for. At least 0. The API's default is
    `0`.
    """
    record_track: NotRequired[RecordingTrackParam]
    """Which audio is recorded. One track alone always gives one channel. The API's default is
    `both`.
    """
    record_trim: NotRequired[RecordingTrimParam]
    """`trim-silence` cuts silence off both ends of the recording."""
