# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .assemblyai_transcription_model_param import AssemblyaiTranscriptionModelParam


class TranscriptionEngineAssemblyaiConfigParam(TypedDict):
    """Settings of AssemblyAI."""

    transcription_engine: NotRequired[Literal["AssemblyAI"]]
    interim_results: NotRequired[bool]
    """Whether results are sent before they are final. The API's default is `false`."""
    transcription_model: NotRequired[AssemblyaiTranscriptionModelParam]
    """Model of AssemblyAI. The API's default is `assemblyai/universal-streaming`."""
