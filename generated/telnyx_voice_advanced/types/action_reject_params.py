# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, TypeAlias

from .repeatable_call_command_params import RepeatableCallCommandParams


class ActionRejectParams(RepeatableCallCommandParams):
    cause: RejectCauseParam
    """What the caller is told."""


RejectCauseParam: TypeAlias = Literal[
    "CALL_REJECTED", "USER_BUSY", "NOT_FOUND", "TEMPORARILY_UNAVAILABLE"
]
"""What the caller is told."""
