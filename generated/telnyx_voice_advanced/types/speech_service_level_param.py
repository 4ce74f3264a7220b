# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

SpeechServiceLevelParam: TypeAlias = Literal["basic", "premium"]
"""Quality of the speech. `basic` speaks `en-US` from plain text alone. The API's default is
`premium`.
"""
