# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from .repeatable_call_command_params import RepeatableCallCommandParams


class ActionStopGatherParams(RepeatableCallCommandParams):
    pass
