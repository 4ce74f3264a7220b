# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from .call_control_command_result import CallControlCommandResult


class CallControlCommandResultWithConversationId(
    CallControlCommandResult, frozen=True, kw_only=True
):
    """What became of a command that starts a conversation."""

    conversation_id: str | None = None
    """Identifies the conversation."""
