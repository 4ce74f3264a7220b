# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

TranscriptionTracksParam: TypeAlias = Literal["inbound", "outbound", "both"]
"""Which leg is transcribed: the one of the command, the other one, or both. The API's default is
`inbound`.
"""
