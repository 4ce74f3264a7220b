# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class TelnyxVoiceSettingsParam(TypedDict):
    """Settings of a voice of Telnyx."""

    type: Literal["telnyx"]
    voice_speed: NotRequired[float]
    """Speed as a factor. `Bayan` and `Sukhan` voices ignore it. From 0.1 to 2.0. The API's default
    is `1.0`.
    """
