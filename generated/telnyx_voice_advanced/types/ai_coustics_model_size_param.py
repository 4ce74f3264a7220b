# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

AiCousticsModelSizeParam: TypeAlias = Literal["s", "l", "xs", "xxs", "vf_l", "vf_1_1_l"]
"""Size of the AiCoustics model. `s` and `l` exist in both families, `xs` and `xxs` in `sparrow`
only, `vf_l` and `vf_1_1_l` in `quail` only.
"""
