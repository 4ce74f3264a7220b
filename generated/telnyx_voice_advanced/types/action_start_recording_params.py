# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import NotRequired

from .recording_channels_param import RecordingChannelsParam
from .recording_format_param import RecordingFormatParam
from .recording_track_param import RecordingTrackParam
from .recording_transcription_engine_param import RecordingTranscriptionEngineParam
from .recording_trim_param import RecordingTrimParam
from .repeatable_call_command_params import RepeatableCallCommandParams
from .transcription_language_param import TranscriptionLanguageParam


class ActionStartRecordingParams(RepeatableCallCommandParams):
    channels: RecordingChannelsParam
    """How many channels the recording has. `dual` puts the first leg on one channel and the others
    on the second.
    """
    format: RecordingFormatParam
    """File format in which the recording is stored."""
    recording_track: NotRequired[RecordingTrackParam]
    """Which audio is recorded. One track alone always gives one channel. The API's default is
    `both`.
    """
    play_beep: NotRequired[bool]
    """Whether a beep tells that the recording starts."""
    max_length: NotRequired[int]
    """Longest recording, in seconds. 0 means without a limit. From 0 to 14400. The API's default
    is `0`.
    """
    timeout_secs: NotRequired[int]
    """Seconds of silence that end the recording, counted from the first speech. 0 means never.
    Silence is found by transcription, which is charged for. At least 0. The API's default is
    `0`.
    """
    trim: NotRequired[RecordingTrimParam]
    """`trim-silence` cuts silence off both ends of the recording."""
    custom_file_name: NotRequired[str]
    """Name of the recording's file, to which a Unix timestamp is added. Without it the file is
    named after the call leg.
    """
    transcription: NotRequired[bool]
    """Whether the recording is transcribed when it is complete. The API's default is `false`."""
    transcription_engine: NotRequired[RecordingTranscriptionEngineParam]
    """Engine of the transcription: `A` is Google, `B` is Telnyx. `deepgram/nova-3` knows English
    alone. The API's default is `A`.
    """
    transcription_language: NotRequired[TranscriptionLanguageParam]
    """Language of the speech. No engine knows them all. The API's default is `en-US`."""
    transcription_profanity_filter: NotRequired[bool]
    """Whether swear words are filtered out. Engine `A` only. The API's default is `false`."""
    transcription_speaker_diarization: NotRequired[bool]
    """Whether the transcript tells the speakers apart. Engine `A` only. The API's default is
    `false`.
    """
    transcription_min_speaker_count: NotRequired[int]
    """Fewest speakers. Engine `A` only. The API's default is `2`."""
    transcription_max_speaker_count: NotRequired[int]
    """Most speakers. Engine `A` only. The API's default is `6`."""
