# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .reject_cause_param import RejectCauseParam
from .repeatable_call_command_params import RepeatableCallCommandParams


class ActionRejectParams(RepeatableCallCommandParams):
    cause: RejectCauseParam
    """What the caller is told."""
