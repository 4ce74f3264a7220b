# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

ConversationRelayInterruptibleParam: TypeAlias = Literal["none", "any", "speech", "dtmf"]
"""What may interrupt the speech of the relay. The API's default is `any`."""
