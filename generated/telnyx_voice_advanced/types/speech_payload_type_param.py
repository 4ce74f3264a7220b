# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

SpeechPayloadTypeParam: TypeAlias = Literal["text", "ssml"]
"""Whether the payload is plain text or Speech Synthesis Markup Language. The API's default is
`text`.
"""
