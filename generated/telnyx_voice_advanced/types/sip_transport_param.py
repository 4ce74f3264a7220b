# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

SipTransportParam: TypeAlias = Literal["udp", "tcp", "tls"]
"""SIP transport protocol of the session. The API's default is `udp`."""
