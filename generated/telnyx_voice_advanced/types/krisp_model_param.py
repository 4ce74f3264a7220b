# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

KrispModelParam: TypeAlias = Literal[
    "krisp-viva-tel-v2.kef",
    "krisp-viva-tel-lite-v1.kef",
    "krisp-viva-pro-v1.kef",
    "krisp-viva-ss-v1.kef",
]
"""Krisp model. Krisp only."""
