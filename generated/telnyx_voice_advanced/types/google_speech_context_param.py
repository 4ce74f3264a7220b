# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import NotRequired, TypedDict


class GoogleSpeechContextParam(TypedDict):
    """Phrases to expect."""

    phrases: NotRequired[list[str]]
    """Words and phrases. The API's default is `…`."""
    boost: NotRequired[float]
    """How strongly they are favoured. From 0.0 to 20.0. The API's default is `1.0`."""
