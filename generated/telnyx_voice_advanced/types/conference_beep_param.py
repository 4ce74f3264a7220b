# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

ConferenceBeepParam: TypeAlias = Literal["always", "never", "on_enter", "on_exit"]
"""When a beep announces a participant."""
