# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

RecordChannelsParam: TypeAlias = Literal["single", "dual"]
"""How many channels the recording has. The API's default is `dual`."""
