# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import NotRequired

from .custom_sip_header_param import CustomSipHeaderParam
from .repeatable_call_command_params import RepeatableCallCommandParams


class ActionHangupParams(RepeatableCallCommandParams):
    custom_headers: NotRequired[list[CustomSipHeaderParam]]
    """Custom headers of the SIP BYE."""
    reason: NotRequired[str]
    """Text of the SIP `Reason` header with which an unanswered outbound leg is cancelled; phones
    then show no missed call. No quotation marks, backslashes, control characters or emoji.
    Pattern: `^[^"\\\\\\u0000-\\u001f]*$`.
    """
