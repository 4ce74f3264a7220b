"""What `with_raw_response` and `with_streaming_response` give: a response beside its result."""

from __future__ import annotations

import datetime
from codecs import getincrementaldecoder
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload

from .._attempts.decode import caster, decoder_of
from .._transport.body import BodyCollector, BodyReader
from .._transport.chunker import Chunker
from .body_reading import reading, response_body

if TYPE_CHECKING:
    import httpx

    from .._attempts.flow import SuccessfulCall
    from .._requests.build import Request

R = TypeVar("R")
T = TypeVar("T")


class BaseAPIResponse(Generic[R]):
    """A successful (2xx) response."""

    http_response: httpx.Response
    """The response of the HTTP library."""
    retries_taken: int
    """How many attempts came before the one that was answered."""

    def __init__(self, completed: SuccessfulCall, request: Request) -> None:
        self.http_response = completed.http_response()
        self.retries_taken = completed.retries_taken
        self._content: bytes | None = completed.content
        if self._content is None and self.http_response.is_stream_consumed:
            # A hook or a mock of the caller's read it before us.
            self._content = self.http_response.content
        self._seconds = completed.seconds
        self._request = request
        self._parsed: dict[Any, Any] = {}

    @property
    def headers(self) -> httpx.Headers:
        return self.http_response.headers

    @property
    def http_request(self) -> httpx.Request:
        """The request that was sent; its headers hold the API key."""
        return self.http_response.request

    @property
    def status_code(self) -> int:
        return self.http_response.status_code

    @property
    def url(self) -> httpx.URL:
        return self.http_response.url

    @property
    def method(self) -> str:
        return self.http_request.method

    @property
    def http_version(self) -> str:
        return self.http_response.http_version

    @property
    def elapsed(self) -> datetime.timedelta:
        """From the start of the answered attempt to its headers, or to the end of a body that was read at once."""
        return datetime.timedelta(seconds=self._seconds)

    @property
    def is_closed(self) -> bool:
        """Has the body been read, or let go?"""
        return self.http_response.is_closed

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code}] {self._request.operation.name}>"

    def _parse(self, content: bytes, to: Any) -> Any:
        if to not in self._parsed:
            decode = decoder_of(self._request.operation) if to is None else caster(to)
            if decode is None:
                return self.http_response
            self._parsed[to] = response_body(self._request, self.http_response, content, decode)
        return self._parsed[to]


class APIResponse(BaseAPIResponse[R]):
    """A successful response of `Telnyx`."""

    @overload
    def parse(self) -> R: ...
    @overload
    def parse(self, *, to: type[T]) -> T: ...
    def parse(self, *, to: type[T] | None = None) -> R | T:
        """The method's result, or the body as another type.

        Raises:
            APIResponseValidationError: the body is not of that type.
        """
        return cast("R | T", self._parse(self.read(), to))

    def read(self) -> bytes:
        """The body, decompressed. One that is larger than 1 MiB can only be iterated over."""
        if self._content is None:
            with reading(self._request, self.http_response):
                collector = BodyCollector(self.http_response.headers.raw)
                for chunk in self.http_response.iter_raw():
                    collector.feed(chunk)
                self._content = collector.finish()
        return self._content

    def text(self) -> str:
        """The body as text."""
        return self.read().decode("utf-8", "replace")

    def json(self) -> object:
        """The body as JSON."""
        return self.parse(to=object)

    def close(self) -> None:
        """Let the connection go without reading the rest."""
        self.http_response.close()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in pieces, decompressed: as they come, or of `chunk_size` bytes each."""
        cutter = Chunker(chunk_size)
        for piece in self._pieces():
            yield from cutter.cut(piece)
        yield from cutter.rest()

    def _pieces(self) -> Iterator[bytes]:
        if self._content is not None:
            yield self._content
            return
        with reading(self._request, self.http_response):
            reader = BodyReader(self.http_response.headers.raw)
            for chunk in self.http_response.iter_raw():
                yield from reader.pieces(chunk)
            reader.finish()

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body in pieces of text: as they come, or of `chunk_size` bytes each."""
        decoder = getincrementaldecoder("utf-8")("replace")
        for piece in self.iter_bytes(chunk_size):
            yield decoder.decode(piece)
        yield decoder.decode(b"", final=True)

    def iter_lines(self) -> Iterator[str]:
        """The body line by line, without line ends."""
        unfinished: list[str] = []
        for text in self.iter_text():
            first, *others = text.split("\n")
            unfinished.append(first)
            for line in others:
                yield "".join(unfinished).removesuffix("\r")
                unfinished = [line]
        if rest := "".join(unfinished):
            yield rest


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
