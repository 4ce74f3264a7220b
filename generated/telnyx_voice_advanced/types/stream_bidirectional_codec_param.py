# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

StreamBidirectionalCodecParam: TypeAlias = Literal["PCMU", "PCMA", "G722", "OPUS", "AMR-WB", "L16"]
"""Codec of the RTP payloads that are sent back. Only for the mode `rtp`. The API's default is
`PCMU`.
"""
