# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .azure_transcription_language_param import AzureTranscriptionLanguageParam
from .azure_transcription_region_param import AzureTranscriptionRegionParam


class TranscriptionEngineAzureConfigParam(TypedDict):
    """Settings of Azure."""

    transcription_engine: Literal["Azure"]
    region: AzureTranscriptionRegionParam
    """Azure region."""
    language: NotRequired[AzureTranscriptionLanguageParam]
    """Language of the speech, for Azure. The API's default is `en`."""
    api_key_ref: NotRequired[str]
    """Integration secret that holds an API key of Azure. Some regions need none."""
