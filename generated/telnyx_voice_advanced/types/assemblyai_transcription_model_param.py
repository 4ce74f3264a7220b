# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

AssemblyaiTranscriptionModelParam: TypeAlias = Literal[
    "assemblyai/universal-streaming", "assemblyai/universal-3-5-pro"
]
"""Model of AssemblyAI. The API's default is `assemblyai/universal-streaming`."""
