# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from .._models.base import Model
from .call_control_command_result import CallControlCommandResult


class CallControlCommandResponse(Model, frozen=True, kw_only=True):
    """The response to a command."""

    data: CallControlCommandResult
    """What became of a command."""
