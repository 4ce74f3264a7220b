# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import NotRequired

from .call_command_params import CallCommandParams


class RepeatableCallCommandParams(CallCommandParams):
    """What a command accepts that Telnyx can tell from its own repetition."""

    command_id: NotRequired[str]
    """Keeps the command from running twice. Telnyx ignores a command whose `command_id` it has
    seen for the same call within the last 60 seconds. A UUIDv4 is a good choice.
    """
