# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import NotRequired

from .repeatable_call_command_params import RepeatableCallCommandParams


class ActionSendDtmfParams(RepeatableCallCommandParams):
    digits: str
    """The tones to send, in order: `0` to `9`, `A` to `D` (upper case), `*` and `#`. A `w` pauses
    for half a second, a `W` for one second. Pattern: `^[0-9A-DwW*#]+$`.
    """
    duration_millis: NotRequired[int]
    """How long each tone lasts, in milliseconds. From 100 to 500. The API's default is `250`."""
