# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .tool_call_param import ToolCallParam


class AssistantMessageParam(TypedDict):
    """A message of the assistant."""

    role: Literal["assistant"]
    content: NotRequired[str]
    """What the assistant said. Needed unless there are `tool_calls`."""
    tool_calls: NotRequired[list[ToolCallParam]]
    """The tools that the model called."""
    metadata: NotRequired[dict[str, object]]
    """Anything to keep with the message."""
