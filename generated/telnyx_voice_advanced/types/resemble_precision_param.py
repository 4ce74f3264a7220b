# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

ResemblePrecisionParam: TypeAlias = Literal["PCM_16", "PCM_24", "PCM_32", "MULAW"]
"""Sample format of the audio. The API's default is `PCM_32`."""
