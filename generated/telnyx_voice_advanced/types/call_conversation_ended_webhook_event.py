# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .call_conversation_ended import CallConversationEnded
from .webhook_meta import WebhookMeta


class CallConversationEndedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """A conversation with an AI assistant has ended.

    Caused by:

    - `client.calls.actions.answer`, if `assistant` is given
    - `client.calls.actions.gather_using_ai`
    - `client.calls.actions.hangup`, if an AI assistant takes part
    - `client.calls.actions.start_ai_assistant`
    - `client.calls.dial`, if `assistant` is given
    """

    data: CallConversationEnded
    meta: WebhookMeta | None = None
    event_type: ClassVar[Literal["call.conversation.ended"]] = "call.conversation.ended"
