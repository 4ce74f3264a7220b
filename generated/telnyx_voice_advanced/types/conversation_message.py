# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar

from .._json.datetimes import datetime
from .._models.base import Model
from .conversation_message_role import ConversationMessageRole
from .conversation_message_tool_call import ConversationMessageToolCall


class ConversationMessage(Model, frozen=True, kw_only=True):
    """One turn of a conversation."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset({"content"})
    content: str | None = None
    """The text, or the output of a tool. May be absent where the assistant only calls tools."""
    role: ConversationMessageRole | None = None
    timestamp: datetime | None = None
    """When the message was added to the conversation."""
    tool_call_id: str | None = None
    """The tool call that this `tool` message answers."""
    tool_calls: list[ConversationMessageToolCall] | None = None
    """The tools that the assistant called in this turn."""
