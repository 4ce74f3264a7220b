# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import NotRequired

from .call_command_params import CallCommandParams


class RepeatableDialParams(CallCommandParams):
    """What dialling accepts to tell its own repetition."""

    command_id: NotRequired[str]
    """Keeps a number from being called twice. Telnyx ignores a dial command whose `command_id` it
    has seen within the last 60 seconds. A UUIDv4 is a good choice.
    """
