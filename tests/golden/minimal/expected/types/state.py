# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.base import OpenEnum


class State(OpenEnum):
    """Whether it shines."""

    UP = "up"
    DOWN = "down"
