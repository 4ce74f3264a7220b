# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from .._json.datetimes import datetime
from .._models.base import Model, always
from .._models.event import WebhookEvent
from .._models.open_enum import OpenEnum, member
from .call_event import CallEvent
from .call_parties_webhook_payload import CallPartiesWebhookPayload
from .webhook_meta import WebhookMeta


class CallConversationEnded(CallEvent, frozen=True, kw_only=True):
    created_at: datetime | None = None
    """When Telnyx recorded the event."""
    event_type: Literal["call.conversation.ended"] = always("call.conversation.ended")
    payload: CallConversationEndedPayload


class CallConversationEndedPayload(CallPartiesWebhookPayload, frozen=True, kw_only=True):
    assistant_id: str | None = None
    """Identifies the assistant."""
    conversation_id: str | None = None
    """Identifies the conversation."""
    duration_sec: int | None = None
    """How long the conversation took, in seconds."""
    llm_model: str | None = None
    """Language model of the assistant."""
    messages: list[ConversationMessage] | None = None
    """The transcript, in order: the text turns of `user` and `assistant`, or the full history
    where the assistant's `telephony_settings.conversation_ended_full_history` is on. Redacted
    where data retention is off.
    """
    reason: str | None = None
    """Why the conversation ended. `customer_disconnect` says that the customer's WebSocket of a
    Conversation Relay disconnected.
    """
    stt_model: str | None = None
    """Speech-to-text model."""
    tts_model_id: str | None = None
    """Text-to-speech model."""
    tts_provider: str | None = None
    """Text-to-speech provider."""
    tts_voice_id: str | None = None
    """Text-to-speech voice."""


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


class ConversationMessage(Model, frozen=True, kw_only=True):
    """One turn of a conversation."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset({"content"})
    content: str | None = None
    """The text, or the output of a tool. May be absent where the assistant only calls tools."""
    role: ConversationMessageRole | None = None
    timestamp: datetime | None = None
    """When the message was added to the conversation."""
    tool_call_id: str | None = None
    """The tool call that this `tool` message answers."""
    tool_calls: list[ConversationMessageToolCall] | None = None
    """The tools that the assistant called in this turn."""


class ConversationMessageRole(OpenEnum):
    """The author of a message. `tool`, `system` and `developer` are only part of a full history,
    and the wording of `system` and `developer` messages may change at any time.
    """

    USER = member("user")
    ASSISTANT = member("assistant")
    TOOL = member("tool")
    SYSTEM = member("system")
    DEVELOPER = member("developer")


class ConversationMessageToolCall(Model, frozen=True, kw_only=True):
    """One call of a tool."""

    id: str | None = None
    """Identifies the tool call."""
    type: ConversationMessageToolCallType | None = None
    function: ConversationMessageToolCallFunction | None = None


class ConversationMessageToolCallFunction(Model, frozen=True, kw_only=True):
    """The function that was called."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset({"arguments"})
    name: str | None = None
    """Name of the function."""
    arguments: str | None = None
    """The arguments, as a JSON text."""


class ConversationMessageToolCallType(OpenEnum):
    """The kind of tool."""

    FUNCTION = member("function")
