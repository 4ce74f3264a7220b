# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

SpeechmaticsTranscriptionModelParam: TypeAlias = Literal[
    "speechmatics/standard", "speechmatics/linden-1"
]
"""Model of Speechmatics. The API's default is `speechmatics/standard`."""
