# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class SonioxVoiceSettingsParam(TypedDict):
    """Settings of a voice of Soniox."""

    type: Literal["soniox"]
    speed: NotRequired[float]
    """Speed as a factor. From 0.7 to 1.3."""
    reduce_silence: NotRequired[bool]
    """Whether the pauses between words are shortened."""
