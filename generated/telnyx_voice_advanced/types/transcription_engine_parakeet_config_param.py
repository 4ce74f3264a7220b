# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class TranscriptionEngineParakeetConfigParam(TypedDict):
    """Settings of Parakeet."""

    transcription_engine: NotRequired[Literal["Parakeet"]]
    interim_results: NotRequired[bool]
    """Whether results are sent before they are final. The API's default is `false`."""
    transcription_model: NotRequired[Literal["nvidia/parakeet-v3"]]
    """Model of NVIDIA."""
