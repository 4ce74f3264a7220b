# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import NotRequired, TypedDict

from .state_param import StateParam


class SwitchRequest(TypedDict):
    state: StateParam
    """Whether it shines."""
    request_id: NotRequired[str]
    note: NotRequired[str | None]
    """Why."""
