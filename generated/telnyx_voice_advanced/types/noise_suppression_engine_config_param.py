# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import NotRequired, TypedDict

from .ai_coustics_model_family_param import AiCousticsModelFamilyParam
from .ai_coustics_model_size_param import AiCousticsModelSizeParam
from .deep_filter_net_mode_param import DeepFilterNetModeParam
from .krisp_model_param import KrispModelParam


class NoiseSuppressionEngineConfigParam(TypedDict):
    """Settings of the engine. Each engine has settings of its own."""

    attenuation_limit: NotRequired[int]
    """How far noise may be attenuated. DeepFilterNet only. From 0 to 100. The API's default is
    `100`.
    """
    enhancement_level: NotRequired[float]
    """How strongly the voice is enhanced. AiCoustics only. From 0 to 1."""
    family: NotRequired[AiCousticsModelFamilyParam]
    """Family of AiCoustics models: `sparrow` for calls between people, `quail` for voice agents
    and speech to text.
    """
    mode: NotRequired[DeepFilterNetModeParam]
    """Processing mode. DeepFilterNet only."""
    model: NotRequired[KrispModelParam]
    """Krisp model. Krisp only."""
    size: NotRequired[AiCousticsModelSizeParam]
    """Size of the AiCoustics model. `s` and `l` exist in both families, `xs` and `xxs` in
    `sparrow` only, `vf_l` and `vf_1_1_l` in `quail` only.
    """
    suppression_level: NotRequired[float]
    """How strongly noise is suppressed. Krisp only. From 0 to 100."""
    voice_gain: NotRequired[float]
    """Factor by which the voice is amplified. AiCoustics only. From 0.1 to 4."""
