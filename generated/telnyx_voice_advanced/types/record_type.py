# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

RecordType: TypeAlias = Literal["event"]
"""Tells an event from the other records of the API."""
