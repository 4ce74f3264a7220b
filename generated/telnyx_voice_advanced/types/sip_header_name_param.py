# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

SipHeaderNameParam: TypeAlias = Literal["User-to-User"]
"""Name of the header, the only one that may be sent."""
