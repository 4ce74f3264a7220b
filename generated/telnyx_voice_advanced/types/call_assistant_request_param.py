# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from ._aliases import MinimaxLanguageBoostParam
from .transcription_config_param import TranscriptionConfigParam


class AssistantVoiceSettingsParam(TypedDict):
    """The voice of the assistant for this call, in place of the stored settings."""

    voice: str
    """The voice, as in `speak`. Its last part may be a dynamic variable."""
    api_key_ref: NotRequired[str]
    """Integration secret that holds an API key of ElevenLabs."""
    background_audio: NotRequired[dict[str, object]]
    """Audio that plays behind the conversation: an object with a `type` (`predefined_media`,
    `media_url` or `media_name`) and a `value`.
    """
    expressive_mode: NotRequired[bool]
    """Whether the voice shows emotions. Telnyx Ultra only."""
    language_boost: NotRequired[MinimaxLanguageBoostParam]
    """Language or dialect that MiniMax favours, or `auto`. Without it there is none."""
    similarity_boost: NotRequired[float]
    """How close to the original voice. ElevenLabs only."""
    speed: NotRequired[float]
    """Speed as a factor. ElevenLabs only."""
    style: NotRequired[float]
    """How far the style is exaggerated. ElevenLabs only."""
    temperature: NotRequired[float]
    """How steady the voice is: less is more emotional. ElevenLabs only."""
    use_speaker_boost: NotRequired[bool]
    """Whether the likeness to the speaker is amplified, which takes longer. ElevenLabs only."""
    voice_speed: NotRequired[float]
    """Speed as a factor. Telnyx Ultra only. From 0.6 to 1.5."""


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


class ExternalLlmParam(TypedDict):
    """A language model outside of Telnyx."""

    base_url: NotRequired[str]
    """URL of the model's endpoint."""
    model: NotRequired[str]
    """Name of the model."""
    authentication_method: NotRequired[LlmAuthenticationMethodParam]
    """How Telnyx authenticates to the model. The API's default is `token`."""
    llm_api_key_ref: NotRequired[str]
    """Integration secret that holds the API key."""
    certificate_ref: NotRequired[str]
    """Integration secret that holds the client certificate."""
    token_retrieval_url: NotRequired[str]
    """URL that gives an access token, where a certificate authenticates."""
    forward_metadata: NotRequired[bool]
    """Whether the dynamic variables are sent along, as `extra_metadata`. The API's default is
    `false`.
    """


LlmAuthenticationMethodParam: TypeAlias = Literal["token", "certificate"]
"""How Telnyx authenticates to the model. The API's default is `token`."""


class LlmFallbackParam(TypedDict):
    """The language model that steps in while the first one is out of service."""

    model: NotRequired[str]
    """Name of a model that Telnyx hosts."""
    llm_api_key_ref: NotRequired[str]
    """Integration secret that holds the API key of that model."""
    external_llm: NotRequired[ExternalLlmParam]
    """A language model outside of Telnyx."""
