# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .call_command_params import CallCommandParams


class ActionStartSiprecParams(CallCommandParams):
    connector_name: NotRequired[str]
    """Name of the SIPREC connector to use."""
    include_metadata_custom_headers: NotRequired[bool]
    """Whether custom parameters travel in the recording metadata
    (`recording.session.ExtensionParameters`). Otherwise they are added as SIP headers.
    """
    secure: NotRequired[bool]
    """Whether the media sent to the SRS is encrypted (SRTP and TLS). The SRS port of the connector
    has to be 5061 then.
    """
    session_timeout_secs: NotRequired[int]
    """Value of the `Session-Expires` header of the INVITE, in seconds: 90 to 14440, or 0 for none.
    The session is refreshed by a re-INVITE every half of it, which keeps it alive. The API's
    default is `1800`.
    """
    sip_transport: NotRequired[SipTransportParam]
    """SIP transport protocol of the session. The API's default is `udp`."""
    siprec_track: NotRequired[SiprecTrackParam]
    """Which audio track the session carries. The API's default is `both_tracks`."""


SipTransportParam: TypeAlias = Literal["udp", "tcp", "tls"]
"""SIP transport protocol of the session. The API's default is `udp`."""


SiprecTrackParam: TypeAlias = Literal["inbound_track", "outbound_track", "both_tracks"]
"""Which audio track the session carries. The API's default is `both_tracks`."""
