# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar

from msgspec import field

from .._models.base import Model
from .state import State


class LightSwitchedPayload(Model, frozen=True, kw_only=True):
    __shortened__: ClassVar[frozenset[str]] = frozenset({"from_"})
    state: State | None = None
    from_: str | None = field(name="from", default=None)
    """Who switched it."""
