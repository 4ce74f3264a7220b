# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import NotRequired

from .custom_sip_header_param import CustomSipHeaderParam
from .repeatable_call_command_params import RepeatableCallCommandParams
from .sip_header_param import SipHeaderParam


class ActionReferParams(RepeatableCallCommandParams):
    sip_address: str
    """SIP URI that the caller is referred to."""
    custom_headers: NotRequired[list[CustomSipHeaderParam]]
    """Custom headers of the SIP REFER."""
    sip_headers: NotRequired[list[SipHeaderParam]]
    """SIP headers of the REFER that are no custom ones."""
    sip_auth_username: NotRequired[str]
    """User name for SIP authentication challenges."""
    sip_auth_password: NotRequired[str]
    """Password for SIP authentication challenges."""
