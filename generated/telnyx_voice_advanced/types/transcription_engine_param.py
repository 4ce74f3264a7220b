# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

TranscriptionEngineParam: TypeAlias = Literal[
    "Google",
    "Telnyx",
    "Deepgram",
    "Azure",
    "xAI",
    "AssemblyAI",
    "Speechmatics",
    "Soniox",
    "Parakeet",
    "A",
    "B",
    "Humain",
    "Reson8",
    "Cohere",
]
"""Speech recognition engine. The API's default is `Google`. Deprecated: `A` (now `Google`), `B`
(now `Telnyx`).
"""
