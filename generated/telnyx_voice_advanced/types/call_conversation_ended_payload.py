# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .call_parties_webhook_payload import CallPartiesWebhookPayload
from .conversation_message import ConversationMessage


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
