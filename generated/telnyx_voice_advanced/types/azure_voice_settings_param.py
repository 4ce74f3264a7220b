# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

AzureVoiceEffectParam: TypeAlias = Literal["eq_car", "eq_telecomhp8k"]
"""Effect on the audio."""


AzureVoiceGenderParam: TypeAlias = Literal["Male", "Female"]
"""Gender of the voice."""


class AzureVoiceSettingsParam(TypedDict):
    """Settings of a voice of Azure."""

    type: Literal["azure"]
    api_key_ref: NotRequired[str]
    """Integration secret that holds an API key of Azure Speech."""
    deployment_id: NotRequired[str]
    """Deployment of a custom neural voice."""
    effect: NotRequired[AzureVoiceEffectParam]
    """Effect on the audio."""
    gender: NotRequired[AzureVoiceGenderParam]
    """Gender of the voice."""
    region: NotRequired[str]
    """Azure region. Needed with an API key of your own."""
