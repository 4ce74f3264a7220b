# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from .._models.open_enum import OpenEnum, member


class State(OpenEnum):
    """Whether it shines."""

    UP = member("up")
    DOWN = member("down")
