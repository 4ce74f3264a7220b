# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

ConversationRelayTranscriptionEngineParam: TypeAlias = Literal[
    "Google", "Telnyx", "Deepgram", "Azure", "xAI", "AssemblyAI", "Speechmatics", "Soniox", "A", "B"
]
"""Speech recognition engine of the relay. The API's default is `Google`. Deprecated: `A` (now
`Google`), `B` (now `Telnyx`).
"""
