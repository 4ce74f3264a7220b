# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import NotRequired

from .repeatable_call_command_params import RepeatableCallCommandParams


class ActionGatherUsingAudioParams(RepeatableCallCommandParams):
    minimum_digits: NotRequired[int]
    """Fewest digits. At least 1. The API's default is `1`."""
    maximum_digits: NotRequired[int]
    """Most digits. At most 128. The API's default is `128`."""
    terminating_digit: NotRequired[str]
    """Digit that ends the input before `maximum_digits` are there. The API's default is `#`."""
    valid_digits: NotRequired[str]
    """All digits that count as valid. The API's default is `0123456789#*`."""
    inter_digit_timeout_millis: NotRequired[int]
    """How long the next digit is waited for, in milliseconds. The API's default is `5000`."""
    maximum_tries: NotRequired[int]
    """How often the prompt is given where nothing is entered. The API's default is `3`."""
    timeout_millis: NotRequired[int]
    """How long a digit is waited for after the prompt, in milliseconds. The API's default is
    `60000`.
    """
    audio_url: NotRequired[str]
    """URL of a WAV or MP3 file that is played as the prompt. Not together with `media_name`."""
    media_name: NotRequired[str]
    """Name of a WAV or MP3 file in the media storage that is played as the prompt."""
    invalid_audio_url: NotRequired[str]
    """URL of a WAV or MP3 file that is played where the digits are invalid, too few or too many.
    Not together with `invalid_media_name`.
    """
    invalid_media_name: NotRequired[str]
    """Name of a WAV or MP3 file in the media storage that is played where the digits are invalid,
    too few or too many.
    """
