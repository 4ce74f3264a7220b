# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .repeatable_call_command_params import RepeatableCallCommandParams


class ActionStopPlaybackParams(RepeatableCallCommandParams):
    overlay: NotRequired[bool]
    """Whether the overlaid audio is what stops. The API's default is `false`."""
    stop: NotRequired[PlaybackStopScopeParam]
    """What stops: the audio that plays now, or that and all that waits in the queue. The API's
    default is `all`.
    """


PlaybackStopScopeParam: TypeAlias = Literal["current", "all"]
"""What stops: the audio that plays now, or that and all that waits in the queue. The API's default
is `all`.
"""
