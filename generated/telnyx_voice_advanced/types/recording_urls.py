# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar

from .._models.base import Model


class RecordingUrls(Model, frozen=True, kw_only=True):
    """URLs of a recording, by format."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset({"mp3", "wav"})
    mp3: str | None = None
    """URL of the MP3 file."""
    wav: str | None = None
    """URL of the WAV file."""
