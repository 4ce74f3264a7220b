# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class XaiVoiceSettingsParam(TypedDict):
    """Settings of a voice of xAI."""

    type: Literal["xai"]
    language: NotRequired[str]
    """Language code, or `auto`. The API's default is `auto`."""
