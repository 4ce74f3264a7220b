# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

MuteDtmfParam: TypeAlias = Literal["none", "both", "self", "opposite"]
"""Which side of the bridge does not hear DTMF tones. Their webhooks come all the same. The API's
default is `none`.
"""
