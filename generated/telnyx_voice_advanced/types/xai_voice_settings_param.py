# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class XaiVoiceSettingsParam(TypedDict):
    """Settings of a voice of xAI."""

    type: Literal["xai"]
    language: NotRequired[str]
    """Language code, or `auto`. The API's default is `auto`."""
