# Generated; edit spec/ or templates/ instead.
"""Pieces of a body as they come, cut to a size."""

from __future__ import annotations

from collections.abc import Iterator

from .._arguments import validate_whole_number


class Chunker:
    """Gives out bytes in chunks of `size`; with None, as they were put in."""

    __slots__ = ("_kept", "_length", "_size")

    def __init__(self, size: int | None) -> None:
        self._size = None if size is None else validate_whole_number(size, "chunk_size", least=1)
        self._kept: list[bytes] = []
        self._length = 0

    def cut(self, piece: bytes) -> Iterator[bytes]:
        """The chunks that are full with this piece."""
        if self._size is None:
            yield piece
            return
        self._kept.append(piece)
        self._length += len(piece)
        # Joined only when a chunk is full: each byte is copied twice, however small the pieces.
        if self._length < self._size:
            return
        data = b"".join(self._kept)
        end = len(data) - len(data) % self._size
        for start in range(0, end, self._size):
            yield data[start : start + self._size]
        self._kept = [data[end:]]
        self._length = len(data) - end

    def rest(self) -> Iterator[bytes]:
        """What fills no chunk."""
        if kept := b"".join(self._kept):
            yield kept
