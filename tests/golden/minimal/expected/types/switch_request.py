# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

StateParam: TypeAlias = Literal["up", "down"]
"""Whether it shines."""


class SwitchRequest(TypedDict):
    state: StateParam
    """Whether it shines."""
    request_id: NotRequired[str]
    note: NotRequired[str | None]
    """Why."""
