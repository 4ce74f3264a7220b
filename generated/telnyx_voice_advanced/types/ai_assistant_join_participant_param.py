# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import NotRequired, TypedDict

from .ai_assistant_participant_hangup_param import AIAssistantParticipantHangupParam
from .ai_assistant_participant_role_param import AIAssistantParticipantRoleParam


class AIAssistantJoinParticipantParam(TypedDict):
    """A participant of a conversation with an AI assistant."""

    id: str
    """The call that takes part."""
    name: NotRequired[str]
    """Name that is shown."""
    role: AIAssistantParticipantRoleParam
    """What the participant is in the conversation."""
    on_hangup: NotRequired[AIAssistantParticipantHangupParam]
    """What becomes of the conversation when the participant hangs up. The API's default is
    `continue_conversation`.
    """
