# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

Reson8TranscriptionLanguageParam: TypeAlias = Literal[
    "auto", "nl", "en", "fr", "fy", "de", "it", "pl", "pt", "es", "sv"
]
"""Language of the speech, for Reson8."""
