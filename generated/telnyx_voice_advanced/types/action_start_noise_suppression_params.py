# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .repeatable_call_command_params import RepeatableCallCommandParams


class ActionStartNoiseSuppressionParams(RepeatableCallCommandParams):
    direction: NotRequired[NoiseSuppressionDirectionParam]
    """Which audio stream is cleaned. The API's default is `inbound`."""
    noise_suppression_engine: NotRequired[NoiseSuppressionEngineParam]
    """Engine that removes the noise. `A` to `D` are deprecated names of the first four. The API's
    default is `Denoiser`. Deprecated: `A` (now `Denoiser`), `B` (now `DeepFilterNet`), `C` (now
    `Krisp`), `D` (now `AiCoustics`).
    """
    noise_suppression_engine_config: NotRequired[NoiseSuppressionEngineConfigParam]
    """Settings of the engine. Each engine has settings of its own."""


AiCousticsModelFamilyParam: TypeAlias = Literal["sparrow", "quail"]
"""Family of AiCoustics models: `sparrow` for calls between people, `quail` for voice agents and
speech to text.
"""


AiCousticsModelSizeParam: TypeAlias = Literal["s", "l", "xs", "xxs", "vf_l", "vf_1_1_l"]
"""Size of the AiCoustics model. `s` and `l` exist in both families, `xs` and `xxs` in `sparrow`
only, `vf_l` and `vf_1_1_l` in `quail` only.
"""


DeepFilterNetModeParam: TypeAlias = Literal["standard", "advanced"]
"""Processing mode. DeepFilterNet only."""


KrispModelParam: TypeAlias = Literal[
    "krisp-viva-tel-v2.kef",
    "krisp-viva-tel-lite-v1.kef",
    "krisp-viva-pro-v1.kef",
    "krisp-viva-ss-v1.kef",
]
"""Krisp model. Krisp only."""


NoiseSuppressionDirectionParam: TypeAlias = Literal["inbound", "outbound", "both"]
"""Which audio stream is cleaned. The API's default is `inbound`."""


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


NoiseSuppressionEngineParam: TypeAlias = Literal[
    "Denoiser",
    "DeepFilterNet",
    "Krisp",
    "AiCoustics",
    "aic_l_quail",
    "aic_l_rook",
    "aic_s_quail",
    "aic_s_rook",
    "quail_voice_focus_s",
    "quail_voice_focus_xs",
    "A",
    "B",
    "C",
    "D",
]
"""Engine that removes the noise. `A` to `D` are deprecated names of the first four. The API's
default is `Denoiser`. Deprecated: `A` (now `Denoiser`), `B` (now `DeepFilterNet`), `C` (now
`Krisp`), `D` (now `AiCoustics`).
"""
