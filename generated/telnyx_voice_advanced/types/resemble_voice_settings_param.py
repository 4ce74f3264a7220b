# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .resemble_format_param import ResembleFormatParam
from .resemble_precision_param import ResemblePrecisionParam
from .resemble_sample_rate_param import ResembleSampleRateParam


class ResembleVoiceSettingsParam(TypedDict):
    """Settings of a voice of Resemble."""

    type: Literal["resemble"]
    format: NotRequired[ResembleFormatParam]
    """Format of the audio. The API's default is `mp3`."""
    precision: NotRequired[ResemblePrecisionParam]
    """Sample format of the audio. The API's default is `PCM_32`."""
    sample_rate: NotRequired[ResembleSampleRateParam]
    """Sampling rate of the audio, in hertz. The API's default is `48000`."""
