# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import NotRequired

from .noise_suppression_direction_param import NoiseSuppressionDirectionParam
from .noise_suppression_engine_config_param import NoiseSuppressionEngineConfigParam
from .noise_suppression_engine_param import NoiseSuppressionEngineParam
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
