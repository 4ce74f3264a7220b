# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

TelnyxTranscriptionModelParam: TypeAlias = Literal[
    "openai/whisper-tiny", "openai/whisper-large-v3-turbo"
]
"""Model of Telnyx. The API's default is `openai/whisper-tiny`."""
