# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict


class SoundModificationsParam(TypedDict):
    """How the voice on the call is changed."""

    pitch: NotRequired[float]
    """Pitch as a factor: lower than 1 sounds deeper. The API's default is `1`."""
    semitone: NotRequired[float]
    """Change of pitch in semitones. From -14 to 14. The API's default is `0`."""
    octaves: NotRequired[float]
    """Change of pitch in octaves. From -1 to 1. The API's default is `0`."""
    track: NotRequired[SoundTrackParam]
    """Which track is changed. The API's default is `outbound`."""


SoundTrackParam: TypeAlias = Literal["inbound", "outbound", "both"]
"""Which track is changed. The API's default is `outbound`."""
