# Generated; edit spec/ or templates/ instead.
"""What came back on a connection since the last request was written."""

from __future__ import annotations

from typing import Final

from .deadline import DeadlineTimeout
from .framing import is_one_response

_MOST_TRACKED: Final = 128 * 1024


class Exchange:
    """Tells the call what the transport saw, and whether the connection may be used again."""

    __slots__ = ("_received", "_size", "_tunnel", "_verdict")

    def __init__(self) -> None:
        self._tunnel = False
        self.begin(b"", None)

    def begin(self, buffer: bytes, timeout: float | None) -> None:
        # What a proxy is asked, and says, is neither the request nor its response.
        if buffer:
            self._tunnel = buffer.startswith(b"CONNECT ")
        if isinstance(timeout, DeadlineTimeout) and not self._tunnel:
            timeout.begin()
        self._received: list[bytes] = []
        self._size = 0
        self._verdict: bool | None = None

    def note(self, data: bytes, timeout: float | None) -> None:
        if isinstance(timeout, DeadlineTimeout) and not self._tunnel:
            timeout.note(data)
        self._verdict = None
        self._size += len(data)
        if self._size <= _MOST_TRACKED:
            self._received.append(data)

    def is_clean(self) -> bool:
        if self._verdict is None:
            received, self._received = b"".join(self._received), []
            self._verdict = self._size <= _MOST_TRACKED and is_one_response(received)
        return self._verdict
