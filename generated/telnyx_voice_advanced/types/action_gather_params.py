# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import NotRequired

from .repeatable_call_command_params import RepeatableCallCommandParams


class ActionGatherParams(RepeatableCallCommandParams):
    minimum_digits: NotRequired[int]
    """Fewest digits. At least 1. The API's default is `1`."""
    maximum_digits: NotRequired[int]
    """Most digits. At most 128. The API's default is `128`."""
    terminating_digit: NotRequired[str]
    """Digit that ends the input before `maximum_digits` are there. The API's default is `#`."""
    valid_digits: NotRequired[str]
    """All digits that count as valid. The API's default is `0123456789#*`."""
    inter_digit_timeout_millis: NotRequired[int]
    """How long the next digit is waited for, in milliseconds. The API's default is `5000`."""
    initial_timeout_millis: NotRequired[int]
    """How long the first digit is waited for, in milliseconds. The API's default is `5000`."""
    timeout_millis: NotRequired[int]
    """Longest time for the whole command, in milliseconds. The API's default is `60000`."""
    gather_id: NotRequired[str]
    """Name for this command that comes back in `call.gather.ended`. Telnyx makes one up otherwise."""
