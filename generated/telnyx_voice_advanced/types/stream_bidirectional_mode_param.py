# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

StreamBidirectionalModeParam: TypeAlias = Literal["mp3", "rtp"]
"""How audio is sent back over the WebSocket. The API's default is `mp3`."""
