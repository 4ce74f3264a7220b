# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

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
