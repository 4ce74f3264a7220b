# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import TypedDict


class ActionUpdateClientStateParams(TypedDict):
    client_state: str
    """State that every later webhook of the call carries. Standard Base64 with padding."""
