# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypedDict

from .tool_call_function_param import ToolCallFunctionParam


class ToolCallParam(TypedDict):
    """A call of a tool by the model."""

    id: str
    """Identifies the tool call."""
    type: Literal["function"]
    function: ToolCallFunctionParam
    """The function that was called."""
