# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

RecordTriggerParam: TypeAlias = Literal["record-from-answer"]
"""When a recording starts by itself. Nothing is recorded without it."""
