# Generated; edit spec/ or templates/ instead.
"""A connection to the twin: what is read from it and when, without any I/O."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Final, Literal, NamedTuple, TypeAlias

import httpcore

from .http import Request, parse

End: TypeAlias = Literal["keep", "close", "reset", "stall"]
"""What becomes of the connection: it stays open, is closed, is reset, or nothing more comes."""

_LONGEST: Final = 3600.0
"""Seconds after which a read without a timeout ends too."""


class Piece(NamedTuple):
    """Some bytes of a response, and how many seconds after those before them they come."""

    after: float
    data: bytes


class Reply(NamedTuple):
    """What a request gets."""

    pieces: Iterator[Piece]
    end: End = "keep"


class Connection:
    """One connection of a client."""

    def __init__(
        self,
        clock: Callable[[], float],
        serve: Callable[[Request], Reply],
        accept: Callable[[], End],
        expired: Callable[[], bool],
    ) -> None:
        self._clock = clock
        self._serve = serve
        self._accept = accept
        self._expired = expired
        self._received = b""
        self._pieces: Iterator[Piece] = iter(())
        self._next: tuple[float, bytes] | None = None
        self._end: End = "keep"
        self._left = b""

    @property
    def is_readable(self) -> bool:
        """As of a socket: there is something to read, or the other side has closed it."""
        return bool(self._left) or self._end != "keep" or self._expired()

    def write(self, data: bytes) -> None:
        """Take bytes of a request; one that is whole is served."""
        if self._end == "keep" and not self._received:
            self._end = self._accept()
        if self._end != "keep":
            return
        self._received += data
        while True:
            request, self._received = parse(self._received)
            if request is None:
                return
            reply = self._serve(request)
            self._pieces, self._end = reply.pieces, reply.end
            self._load(self._clock())

    def wait(self, timeout: float | None) -> float:
        """How many seconds a read has to wait until there is something, or it is too late."""
        if self._left:
            return 0.0
        due = self._next[0] if self._next else math.inf if self._stalls else 0.0
        seconds = max(due - self._clock(), 0.0)
        return min(seconds, _LONGEST if timeout is None else max(timeout, 0.0))

    def read(self, size: int) -> bytes:
        """What there is to read after the wait.

        Raises:
            httpcore.ReadTimeout: nothing came in time.
            httpcore.ReadError: the connection was reset.
        """
        if not self._left:
            if self._next is None:
                return self._ended()
            if self._next[0] > self._clock():
                raise httpcore.ReadTimeout("timed out")
            due, self._left = self._next
            self._load(due)
        data, self._left = self._left[:size], self._left[size:]
        return data

    @property
    def _stalls(self) -> bool:
        return self._end in ("keep", "stall")

    def _ended(self) -> bytes:
        if self._stalls:
            raise httpcore.ReadTimeout("timed out")
        if self._end == "reset":
            raise httpcore.ReadError("[Errno 104] Connection reset by peer")
        return b""

    def _load(self, before: float) -> None:
        piece = next(self._pieces, None)
        self._next = None if piece is None else (before + piece.after, piece.data)
