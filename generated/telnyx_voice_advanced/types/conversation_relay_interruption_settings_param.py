# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import NotRequired, TypedDict

from .conversation_relay_interruptible_param import ConversationRelayInterruptibleParam


class ConversationRelayInterruptionSettingsParam(TypedDict):
    """What may interrupt the speech of the relay."""

    interruptible: NotRequired[ConversationRelayInterruptibleParam]
    """What may interrupt the speech of the relay. The API's default is `any`."""
    interruptible_greeting: NotRequired[ConversationRelayInterruptibleParam]
    """What may interrupt the speech of the relay. The API's default is `any`."""
    welcome_greeting_interruptible: NotRequired[ConversationRelayInterruptibleParam]
    """What may interrupt the speech of the relay. The API's default is `any`."""
    enable: NotRequired[bool]
    """The old form: `true` is `any`, and `false` is `none`."""
