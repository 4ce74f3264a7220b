# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .call_control_command_response import CallControlCommandResponse


class ActionBridgeResponse(CallControlCommandResponse, frozen=True, kw_only=True):
    pass
