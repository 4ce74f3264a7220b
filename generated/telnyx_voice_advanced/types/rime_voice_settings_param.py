# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class RimeVoiceSettingsParam(TypedDict):
    """Settings of a voice of Rime."""

    type: Literal["rime"]
    voice_speed: NotRequired[float]
    """Speed as a factor. The API's default is `1.0`."""
