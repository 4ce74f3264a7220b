# Generated; edit spec/ or templates/ instead.
"""What a caller's client says of an attempt that failed: had it begun to write?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .protocol import Progress


class Trace:
    """Learns from httpcore, which most clients send through, whether it began to write.

    A transport of another kind tells nothing; then nobody can say that nothing was sent.
    """

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._told = False

    def follow(self, event: str, info: Mapping[str, Any]) -> None:
        self._told = True
        # What a proxy is asked for its tunnel is not the request.
        tunnel = getattr(info.get("request"), "method", None) == b"CONNECT"
        if event.endswith(".send_request_headers.started") and not tunnel:
            self._progress.begun = True

    async def follow_async(self, event: str, info: Mapping[str, Any]) -> None:
        self.follow(event, info)

    def conclude(self) -> None:
        """The attempt failed: what was not told may have happened."""
        if not self._told:
            self._progress.begun = True
