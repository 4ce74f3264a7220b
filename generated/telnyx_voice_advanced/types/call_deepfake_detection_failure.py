# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.open_enum import OpenEnum, member


class CallDeepfakeDetectionFailure(OpenEnum):
    """Why detection failed: no result in time, no audio in time, or a fault of the service."""

    DETECTION_TIMEOUT = member("detection_timeout")
    RTP_TIMEOUT = member("rtp_timeout")
    DFD_CONNECTION_ERROR = member("dfd_connection_error")
    DFD_STREAM_ERROR = member("dfd_stream_error")
