# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from .call_control_command_response import CallControlCommandResponse


class ActionBridgeResponse(CallControlCommandResponse, frozen=True, kw_only=True):
    pass
