# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from .._models.base import Model
from .call_control_command_result_with_conversation_id import (
    CallControlCommandResultWithConversationId,
)


class ActionGatherUsingAIResponse(Model, frozen=True, kw_only=True):
    """The response to a command that starts a conversation."""

    data: CallControlCommandResultWithConversationId
    """What became of a command that starts a conversation."""
