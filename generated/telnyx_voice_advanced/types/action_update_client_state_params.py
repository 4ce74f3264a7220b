# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import TypedDict


class ActionUpdateClientStateParams(TypedDict):
    client_state: str
    """State that every later webhook of the call carries. Standard Base64 with padding."""
