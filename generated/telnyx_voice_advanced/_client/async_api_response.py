# Generated; edit spec/ or templates/ instead.
"""What `with_raw_response` and `with_streaming_response` of an `AsyncTelnyx` give."""

from __future__ import annotations

from codecs import getincrementaldecoder
from collections.abc import AsyncIterator
from typing import TypeVar, cast, overload

from .._transport.body import BodyCollector, BodyReader
from .._transport.chunker import Chunker
from .api_response import BaseAPIResponse
from .body_reading import reading

R = TypeVar("R")
T = TypeVar("T")


class AsyncAPIResponse(BaseAPIResponse[R]):
    """A successful response of `AsyncTelnyx`."""

    @overload
    async def parse(self) -> R: ...
    @overload
    async def parse(self, *, to: type[T]) -> T: ...
    async def parse(self, *, to: type[T] | None = None) -> R | T:
        """The method's result, or the body as another type.

        Raises:
            APIResponseValidationError: the body is not of that type.
        """
        return cast("R | T", self._parse(await self.read(), to))

    async def read(self) -> bytes:
        """The body, decompressed. One that is larger than 1 MiB can only be iterated over."""
        if self._content is None:
            with reading(self._request, self.http_response):
                collector = BodyCollector(self.http_response.headers.raw)
                async for chunk in self.http_response.aiter_raw():
                    collector.feed(chunk)
                self._content = collector.finish()
        return self._content

    async def text(self) -> str:
        """The body as text."""
        return (await self.read()).decode("utf-8", "replace")

    async def json(self) -> object:
        """The body as JSON."""
        return await self.parse(to=object)

    async def close(self) -> None:
        """Let the connection go without reading the rest."""
        await self.http_response.aclose()

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body in pieces, decompressed: as they come, or of `chunk_size` bytes each."""
        cutter = Chunker(chunk_size)
        async for piece in self._pieces():
            for cut in cutter.cut(piece):
                yield cut
        for cut in cutter.rest():
            yield cut

    async def _pieces(self) -> AsyncIterator[bytes]:
        if self._content is not None:
            yield self._content
            return
        with reading(self._request, self.http_response):
            reader = BodyReader(self.http_response.headers.raw)
            async for chunk in self.http_response.aiter_raw():
                for piece in reader.pieces(chunk):
                    yield piece
            reader.finish()

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The body in pieces of text: as they come, or of `chunk_size` bytes each."""
        decoder = getincrementaldecoder("utf-8")("replace")
        async for piece in self.iter_bytes(chunk_size):
            yield decoder.decode(piece)
        yield decoder.decode(b"", final=True)

    async def iter_lines(self) -> AsyncIterator[str]:
        """The body line by line, without line ends."""
        unfinished: list[str] = []
        async for text in self.iter_text():
            first, *others = text.split("\n")
            unfinished.append(first)
            for line in others:
                yield "".join(unfinished).removesuffix("\r")
                unfinished = [line]
        if rest := "".join(unfinished):
            yield rest
