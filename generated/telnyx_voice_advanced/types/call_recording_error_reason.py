# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.open_enum import OpenEnum, member


class CallRecordingErrorReason(OpenEnum):
    """Why the recording failed."""

    STORAGE_UNAUTHORIZED = member("Failed to authorize with storage using custom credentials")
    INVALID_CREDENTIALS_JSON = member("Invalid credentials json")
    UNSUPPORTED_BACKEND = member("Unsupported backend")
    INTERNAL_SERVER_ERROR = member("Internal server error")
