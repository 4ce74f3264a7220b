# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, TypedDict


class AwsVoiceSettingsParam(TypedDict):
    """Settings of a voice of AWS."""

    type: Literal["aws"]
