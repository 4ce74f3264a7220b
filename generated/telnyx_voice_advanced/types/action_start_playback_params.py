# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from ._aliases import AudioTargetLegsParam, PlaybackStopParam
from .repeatable_call_command_params import RepeatableCallCommandParams


class ActionStartPlaybackParams(RepeatableCallCommandParams):
    audio_url: NotRequired[str]
    """URL of a WAV or MP3 file. Not together with `media_name`."""
    media_name: NotRequired[str]
    """Name of a WAV or MP3 file in the media storage of the account."""
    playback_content: NotRequired[str]
    """The WAV or MP3 file itself, in Base64. The webhooks then name no file."""
    audio_type: NotRequired[AudioTypeParam]
    """Format of the audio. The API's default is `mp3`."""
    cache_audio: NotRequired[bool]
    """Whether the file is kept for the rest of the call, in case it is played again. The API's
    default is `true`.
    """
    loop: NotRequired[int | str]
    """How often the file is played: 1 to 100 times, or `infinity`. The API's default is `1`."""
    overlay: NotRequired[bool]
    """Whether the audio is mixed with a file that plays already. Only on the leg itself. The API's
    default is `false`.
    """
    stop: NotRequired[PlaybackStopParam]
    """What is stopped: the audio that plays now, or that and all that waits in the queue."""
    target_legs: NotRequired[AudioTargetLegsParam]
    """Which legs of the call hear the audio. The API's default is `self`."""


AudioTypeParam: TypeAlias = Literal["mp3", "wav"]
"""Format of the audio. The API's default is `mp3`."""
