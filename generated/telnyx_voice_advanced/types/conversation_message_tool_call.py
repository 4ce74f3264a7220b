# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.base import Model
from .conversation_message_tool_call_function import ConversationMessageToolCallFunction
from .conversation_message_tool_call_type import ConversationMessageToolCallType


class ConversationMessageToolCall(Model, frozen=True, kw_only=True):
    """One call of a tool."""

    id: str | None = None
    """Identifies the tool call."""
    type: ConversationMessageToolCallType | None = None
    function: ConversationMessageToolCallFunction | None = None
