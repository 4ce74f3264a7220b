# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import NotRequired, TypedDict

from .speech_language_param import SpeechLanguageParam
from .speech_params_voice_settings_param import SpeechParamsVoiceSettingsParam
from .speech_payload_type_param import SpeechPayloadTypeParam
from .speech_service_level_param import SpeechServiceLevelParam


class SpeechParams(TypedDict):
    """What is spoken, and by whom."""

    payload: str
    """Text or SSML to speak."""
    voice: str
    """Voice, as `<provider>.<model>.<voice id>`: `Telnyx.KokoroTTS.af`, `AWS.Polly.Joanna-Neural`,
    `Azure.en-US-BrianMultilingualNeural`, `ElevenLabs.<model>.<voice id>`,
    `Minimax.<model>.<voice id>`, `Rime.<model>.<voice id>`, `Resemble.Turbo.<voice id>`,
    `Inworld.<model>.<voice id>`, `FishAudio.<model>.<voice id>`, `Soniox.<model>.<voice id>`,
    `Humain.<voice id>` or `xAI.<voice id>`. A provider alone means its default voice. The
    service level `basic` takes `male` and `female`.
    """
    payload_type: NotRequired[SpeechPayloadTypeParam]
    """Whether the payload is plain text or Speech Synthesis Markup Language. The API's default is
    `text`.
    """
    service_level: NotRequired[SpeechServiceLevelParam]
    """Quality of the speech. `basic` speaks `en-US` from plain text alone. The API's default is
    `premium`.
    """
    language: NotRequired[SpeechLanguageParam]
    """Language of the speech. Ignored for Polly voices, which have one of their own."""
    voice_settings: NotRequired[SpeechParamsVoiceSettingsParam]
    """Settings of the voice, by its provider."""
