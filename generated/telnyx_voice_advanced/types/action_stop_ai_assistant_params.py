# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .repeatable_call_command_params import RepeatableCallCommandParams


class ActionStopAIAssistantParams(RepeatableCallCommandParams):
    pass
