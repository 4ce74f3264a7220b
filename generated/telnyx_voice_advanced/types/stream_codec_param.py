# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

StreamCodecParam: TypeAlias = Literal["PCMU", "PCMA", "G722", "OPUS", "AMR-WB", "L16", "default"]
"""Codec of the streamed audio. `default` is the codec of the call, which is also taken where
transcoding is impossible. The API's default is `default`.
"""
