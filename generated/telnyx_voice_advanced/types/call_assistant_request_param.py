# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import NotRequired, TypedDict

from .assistant_voice_settings_param import AssistantVoiceSettingsParam
from .external_llm_param import ExternalLlmParam
from .llm_fallback_param import LlmFallbackParam
from .transcription_config_param import TranscriptionConfigParam


class CallAssistantRequestParam(TypedDict):
    """The AI assistant of the call, and what differs from its stored configuration for this call."""

    id: str
    """Which assistant."""
    name: NotRequired[str]
    """Name of the assistant for this call."""
    instructions: NotRequired[str]
    """System instructions, which replace those that are stored. They may contain dynamic
    variables.
    """
    greeting: NotRequired[str]
    """Text or SSML that is spoken first."""
    model: NotRequired[str]
    """Language model, in place of the one that is stored."""
    dynamic_variables: NotRequired[dict[str, str | float | bool]]
    """Values of the variables that instructions, greeting and tools refer to as `{{name}}`. Telnyx
    adds those that start with `telnyx_`.
    """
    llm_api_key_ref: NotRequired[str]
    """Integration secret that holds the API key of the language model."""
    openai_api_key_ref: NotRequired[str]
    """Integration secret that holds an API key of OpenAI. Now `llm_api_key_ref`. Deprecated."""
    external_llm: NotRequired[ExternalLlmParam]
    """A language model outside of Telnyx."""
    fallback_config: NotRequired[LlmFallbackParam]
    """The language model that steps in while the first one is out of service."""
    tools: NotRequired[list[dict[str, object]]]
    """Tools for this call, in place of those that are stored. Each is an object whose `type` is
    `webhook`, `retrieval`, `transfer`, `hangup`, `book_appointment` or `check_availability`,
    with a property of that name.
    """
    mcp_servers: NotRequired[list[dict[str, object]]]
    """Servers of the Model Context Protocol."""
    observability_settings: NotRequired[dict[str, object]]
    """Settings for tracing and monitoring, such as those of Langfuse."""
    transcription: NotRequired[TranscriptionConfigParam]
    """Speech to text for the assistant. Models that hear audio themselves ignore it."""
    voice_settings: NotRequired[AssistantVoiceSettingsParam]
    """The voice of the assistant for this call, in place of the stored settings."""
