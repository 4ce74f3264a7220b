# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class TranscriptionEngineSonioxConfigParam(TypedDict):
    """Settings of Soniox."""

    transcription_engine: Literal["Soniox"]
    language: NotRequired[str]
    """Language of the speech as an ISO 639-1 code, or `auto`. The API's default is `auto`."""
    interim_results: NotRequired[bool]
    """Whether results are sent before they are final. The API's default is `false`."""
    enable_endpoint_detection: NotRequired[bool]
    """Whether the end of an utterance is reported. The API's default is `false`."""
    max_endpoint_delay_ms: NotRequired[int]
    """Silence that ends an utterance, in milliseconds. From 500 to 3000."""
    transcription_model: NotRequired[Literal["soniox/stt-rt-v4"]]
    """Model of Soniox."""
