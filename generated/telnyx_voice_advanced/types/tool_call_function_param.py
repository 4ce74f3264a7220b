# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import TypedDict


class ToolCallFunctionParam(TypedDict):
    """The function that was called."""

    name: str
    """Name of the function."""
