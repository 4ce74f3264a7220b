# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

AIAssistantParticipantHangupParam: TypeAlias = Literal["continue_conversation", "end_conversation"]
"""What becomes of the conversation when the participant hangs up. The API's default is
`continue_conversation`.
"""
