# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class ToolMessageParam(TypedDict):
    """The result of a tool."""

    role: Literal["tool"]
    content: str
    """What the tool returned."""
    tool_call_id: str
    """The tool call that this answers."""
    metadata: NotRequired[dict[str, object]]
    """Anything to keep with the message."""
