# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from ._aliases import (
    MuteDtmfParam,
    RecordChannelsParam,
    RecordFormatParam,
    RecordingTrackParam,
    RecordingTrimParam,
    RecordTriggerParam,
)
from .repeatable_call_command_params import RepeatableCallCommandParams


class ActionBridgeParams(RepeatableCallCommandParams):
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
    call_control_id: str
    """The call to bridge with. Not together with `queue` or `video_room_id`."""
    queue: NotRequired[str]
    """Name of a queue whose first call is bridged, and leaves the queue in any case. An empty
    queue is an error.
    """
    video_room_id: NotRequired[str]
    """The video room to bridge with."""
    video_room_context: NotRequired[str]
    """Any text for the video conference, such as a name or JSON. Needs `video_room_id`."""
    hold_after_unbridge: NotRequired[bool]
    """Whether this leg is put on hold after the bridge ends, in place of being hung up."""
    park_after_unbridge: NotRequired[str]
    """`self` parks this leg after the bridge ends; without it the leg is hung up."""
    mute_dtmf: NotRequired[MuteDtmfParam]
    """Which side of the bridge does not hear DTMF tones. Their webhooks come all the same. The
    API's default is `none`.
    """
    play_ringtone: NotRequired[bool]
    """Whether a ringtone is played until the other call is answered. The API's default is `false`."""
    ringtone: NotRequired[RingtoneParam]
    """Country whose ringtone is played. The API's default is `us`."""
    prevent_double_bridge: NotRequired[bool]
    """Whether nothing is bridged where the other call is bridged already. The API's default is
    `false`.
    """


RingtoneParam: TypeAlias = Literal[
    "at",
    "au",
    "be",
    "bg",
    "br",
    "ch",
    "cl",
    "cn",
    "cz",
    "de",
    "dk",
    "ee",
    "es",
    "fi",
    "fr",
    "gr",
    "hu",
    "il",
    "in",
    "it",
    "jp",
    "lt",
    "mx",
    "my",
    "nl",
    "no",
    "nz",
    "ph",
    "pl",
    "pt",
    "ru",
    "se",
    "sg",
    "th",
    "tw",
    "uk",
    "us-old",
    "us",
    "ve",
    "za",
]
"""Country whose ringtone is played. The API's default is `us`."""
