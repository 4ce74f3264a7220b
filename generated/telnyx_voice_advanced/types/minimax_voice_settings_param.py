# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from ._aliases import MinimaxLanguageBoostParam


class MinimaxVoiceSettingsParam(TypedDict):
    """Settings of a voice of MiniMax."""

    type: Literal["minimax"]
    speed: NotRequired[float]
    """Speed as a factor. The API's default is `1.0`."""
    vol: NotRequired[float]
    """Loudness as a factor. The API's default is `1.0`."""
    pitch: NotRequired[int]
    """Change of the pitch. The API's default is `0`."""
    language_boost: NotRequired[MinimaxLanguageBoostParam]
    """Language or dialect that MiniMax favours, or `auto`. Without it there is none."""
