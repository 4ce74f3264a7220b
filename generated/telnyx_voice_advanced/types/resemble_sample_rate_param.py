# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

ResembleSampleRateParam: TypeAlias = Literal["8000", "16000", "22050", "32000", "44100", "48000"]
"""Sampling rate of the audio, in hertz. The API's default is `48000`."""
