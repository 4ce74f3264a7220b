# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.open_enum import OpenEnum, member


class CallPlaybackStatus(OpenEnum):
    """How the playback ended."""

    FILE_NOT_FOUND = member("file_not_found")
    CALL_HANGUP = member("call_hangup")
    UNKNOWN = member("unknown")
    CANCELLED = member("cancelled")
    CANCELLED_AMD = member("cancelled_amd")
    COMPLETED = member("completed")
    FAILED = member("failed")
