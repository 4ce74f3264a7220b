# Generated; edit spec/ or templates/ instead.
"""A response's body: collected and decompressed within bounds, whatever the server sends."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from zlib import _Decompress  # pyright: ignore[reportPrivateUsage]

MAX_BODY: Final = 1024 * 1024
"""Bytes, decoded. A response to a command has some forty."""

_STEP: Final = 64 * 1024


class BodyError(Exception):
    """The body cannot be used; the message says why, without quoting it."""


class BodyCollector:
    """Takes raw chunks; gives the decoded body, or a `BodyError` as soon as there can be none."""

    __slots__ = ("_pieces", "_reader", "_size")

    def __init__(self, headers: Iterable[tuple[bytes, bytes]]) -> None:
        self._reader = BodyReader(headers)
        self._pieces: list[bytes] = []
        self._size = 0

    def feed(self, chunk: bytes) -> None:
        """Take the next raw chunk."""
        for piece in self._reader.pieces(chunk):
            self._size += len(piece)
            if self._size > MAX_BODY:
                raise BodyError(f"the body is larger than {MAX_BODY} bytes")
            self._pieces.append(piece)

    def finish(self) -> bytes:
        """The whole body, decoded."""
        self._reader.finish()
        return self.partial

    @property
    def partial(self) -> bytes:
        """What could be decoded so far."""
        return self._pieces[0] if len(self._pieces) == 1 else b"".join(self._pieces)


class BodyReader:
    """Decompresses a body as it comes, in small pieces: a bomb never unfolds in memory."""

    __slots__ = ("_decompressor",)

    def __init__(self, headers: Iterable[tuple[bytes, bytes]]) -> None:
        self._decompressor = _decompressor_for(headers)

    def pieces(self, chunk: bytes) -> Iterable[bytes]:
        """What the next raw chunk decodes to."""
        if self._decompressor is None:
            return (chunk,)
        return self._decompressor.decode(chunk)

    def finish(self) -> None:
        """Note the end of the body; a `BodyError` when it comes too early."""
        if self._decompressor is not None:
            self._decompressor.finish()


class _Decompressor:
    """gzip (of several members too) and deflate."""

    __slots__ = ("_bits", "_stream", "_used")

    def __init__(self, bits: int) -> None:
        self._bits = bits
        self._stream: _Decompress = zlib.decompressobj(bits)
        self._used = False

    def decode(self, data: bytes) -> Iterable[bytes]:
        more = bool(data)
        while more:
            if data and self._stream.eof:
                self._stream = zlib.decompressobj(self._bits)
            self._used = True
            try:
                piece = self._stream.decompress(data, _STEP)
            except zlib.error:
                raise BodyError("the body is not compressed as its headers say") from None
            if piece:
                yield piece
            data = self._stream.unconsumed_tail or self._stream.unused_data
            # A full piece may be followed by output that needs no further input.
            more = bool(data) or len(piece) == _STEP

    def finish(self) -> None:
        if self._used and not self._stream.eof:
            raise BodyError("the compressed body ends too early")


def _decompressor_for(headers: Iterable[tuple[bytes, bytes]]) -> _Decompressor | None:
    encodings = [
        part.strip().lower()
        for name, value in headers
        if name.lower() == b"content-encoding"
        for part in value.split(b",")
    ]
    named = [encoding for encoding in encodings if encoding not in (b"", b"identity")]
    if not named:
        return None
    if len(named) == 1 and named[0] in (b"gzip", b"x-gzip"):
        return _Decompressor(16 + zlib.MAX_WBITS)
    if named == [b"deflate"]:
        return _Decompressor(zlib.MAX_WBITS)
    raise BodyError("the body has a content encoding that was not asked for")
