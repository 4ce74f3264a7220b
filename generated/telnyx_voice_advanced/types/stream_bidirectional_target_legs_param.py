# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

StreamBidirectionalTargetLegsParam: TypeAlias = Literal["both", "self", "opposite"]
"""Which legs hear the audio that is sent back. The API's default is `opposite`."""
