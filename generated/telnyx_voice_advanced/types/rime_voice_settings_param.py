# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class RimeVoiceSettingsParam(TypedDict):
    """Settings of a voice of Rime."""

    type: Literal["rime"]
    voice_speed: NotRequired[float]
    """Speed as a factor. The API's default is `1.0`."""
