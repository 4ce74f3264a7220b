# Generated; edit spec/ or templates/ instead.
"""The bytes of a request as a stream of httpcore's.

Its own is an async generator, which trio warns of when a call that is cancelled leaves it behind.
"""

from __future__ import annotations

from collections.abc import Iterator


class Content:
    """One piece, or none, for both kinds of client."""

    __slots__ = ("_pieces",)

    def __init__(self, data: bytes | None) -> None:
        self._pieces = (data,) if data else ()

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._pieces)

    def __aiter__(self) -> _AsyncPieces:
        return _AsyncPieces(iter(self._pieces))


class _AsyncPieces:
    __slots__ = ("_pieces",)

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces

    def __aiter__(self) -> _AsyncPieces:
        return self

    async def __anext__(self) -> bytes:
        try:
            return next(self._pieces)
        except StopIteration:
            raise StopAsyncIteration from None
