# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

MediaEncryptionParam: TypeAlias = Literal["disabled", "SRTP", "DTLS"]
"""How the media is encrypted. `SRTP` and `DTLS` win over the `secure` parameter of a SIP URI. The
API's default is `disabled`.
"""
