# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .telnyx_transcription_language_param import TelnyxTranscriptionLanguageParam
from .telnyx_transcription_model_param import TelnyxTranscriptionModelParam


class TranscriptionEngineTelnyxConfigParam(TypedDict):
    """Settings of Telnyx."""

    transcription_engine: NotRequired[Literal["Telnyx"]]
    language: NotRequired[TelnyxTranscriptionLanguageParam]
    """Language of the speech, for Telnyx. The API's default is `en`."""
    transcription_model: NotRequired[TelnyxTranscriptionModelParam]
    """Model of Telnyx. The API's default is `openai/whisper-tiny`."""
