# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.open_enum import OpenEnum, member


class CallHangupCause(OpenEnum):
    """Why the call ended."""

    CALL_REJECTED = member("call_rejected")
    NORMAL_CLEARING = member("normal_clearing")
    ORIGINATOR_CANCEL = member("originator_cancel")
    TIMEOUT = member("timeout")
    TIME_LIMIT = member("time_limit")
    USER_BUSY = member("user_busy")
    NOT_FOUND = member("not_found")
    NO_ANSWER = member("no_answer")
    UNSPECIFIED = member("unspecified")
