# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

ResembleFormatParam: TypeAlias = Literal["wav", "mp3"]
"""Format of the audio. The API's default is `mp3`."""


ResemblePrecisionParam: TypeAlias = Literal["PCM_16", "PCM_24", "PCM_32", "MULAW"]
"""Sample format of the audio. The API's default is `PCM_32`."""


ResembleSampleRateParam: TypeAlias = Literal["8000", "16000", "22050", "32000", "44100", "48000"]
"""Sampling rate of the audio, in hertz. The API's default is `48000`."""


class ResembleVoiceSettingsParam(TypedDict):
    """Settings of a voice of Resemble."""

    type: Literal["resemble"]
    format: NotRequired[ResembleFormatParam]
    """Format of the audio. The API's default is `mp3`."""
    precision: NotRequired[ResemblePrecisionParam]
    """Sample format of the audio. The API's default is `PCM_32`."""
    sample_rate: NotRequired[ResembleSampleRateParam]
    """Sampling rate of the audio, in hertz. The API's default is `48000`."""
