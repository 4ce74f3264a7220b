# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

StreamBidirectionalSamplingRateParam: TypeAlias = Literal[8000, 16000, 22050, 24000, 48000]
"""Sampling rate of the audio that is sent back, in hertz. The API's default is `8000`."""
