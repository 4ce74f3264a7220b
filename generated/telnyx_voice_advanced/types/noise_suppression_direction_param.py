# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

NoiseSuppressionDirectionParam: TypeAlias = Literal["inbound", "outbound", "both"]
"""Which audio stream is cleaned. The API's default is `inbound`."""
