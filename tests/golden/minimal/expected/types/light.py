# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from .._json.datetimes import datetime
from .._models.base import Model
from .state import State


class Light(Model, frozen=True, kw_only=True):
    id: str
    state: State | None = None
    """Whether it shines."""
    since: datetime | None = None
    """When it was last switched."""
