# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar

from .._models.base import Model
from .stream_track_name import StreamTrackName


class CallStreamParams(Model, frozen=True, kw_only=True):
    """How the stream was asked for."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset({"stream_url"})
    stream_url: str | None = None
    """WebSocket URL that should have received the audio."""
    track: StreamTrackName | None = None
