# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import NotRequired, TypedDict

from ._aliases import (
    StreamBidirectionalCodecParam,
    StreamBidirectionalModeParam,
    StreamBidirectionalTargetLegsParam,
    StreamCodecParam,
    StreamTrackParam,
)


class MediaStreamParams(TypedDict):
    """Options of a media stream over WebSocket."""

    stream_url: NotRequired[str]
    """WebSocket URL that receives the audio of the call."""
    stream_track: NotRequired[StreamTrackParam]
    """Which track is streamed. The API's default is `inbound_track`."""
    stream_codec: NotRequired[StreamCodecParam]
    """Codec of the streamed audio. `default` is the codec of the call, which is also taken where
    transcoding is impossible. The API's default is `default`.
    """
    stream_bidirectional_mode: NotRequired[StreamBidirectionalModeParam]
    """How audio is sent back over the WebSocket. The API's default is `mp3`."""
    stream_bidirectional_codec: NotRequired[StreamBidirectionalCodecParam]
    """Codec of the RTP payloads that are sent back. Only for the mode `rtp`. The API's default is
    `PCMU`.
    """
    stream_bidirectional_target_legs: NotRequired[StreamBidirectionalTargetLegsParam]
    """Which legs hear the audio that is sent back. The API's default is `opposite`."""
