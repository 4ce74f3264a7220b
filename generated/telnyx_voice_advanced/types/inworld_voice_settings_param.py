# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

InworldDeliveryModeParam: TypeAlias = Literal["STABLE", "BALANCED", "CREATIVE"]
"""How expressive the voice is, from steady to varied. `TTS2` only."""


class InworldVoiceSettingsParam(TypedDict):
    """Settings of a voice of Inworld."""

    type: Literal["inworld"]
    delivery_mode: NotRequired[InworldDeliveryModeParam]
    """How expressive the voice is, from steady to varied. `TTS2` only."""
