# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

SipRegionParam: TypeAlias = Literal["US", "Europe", "Canada", "Australia", "Middle East"]
"""SIP region of the call. The API's default is `US`."""
