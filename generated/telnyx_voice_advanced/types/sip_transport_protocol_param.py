# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

SipTransportProtocolParam: TypeAlias = Literal["UDP", "TCP", "TLS"]
"""SIP transport protocol of the call. The API's default is `UDP`."""
