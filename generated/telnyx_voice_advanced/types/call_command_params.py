# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import NotRequired, TypedDict


class CallCommandParams(TypedDict):
    """What most commands accept."""

    client_state: NotRequired[str]
    """State that every later webhook of the call carries. Standard Base64 with padding."""
