# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypedDict


class AwsVoiceSettingsParam(TypedDict):
    """Settings of a voice of AWS."""

    type: Literal["aws"]
