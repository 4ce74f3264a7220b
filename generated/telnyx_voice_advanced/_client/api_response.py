# Generated; edit spec/ or templates/ instead.
"""What `with_raw_response` and `with_streaming_response` give: a response beside its result."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._attempts.decode import caster, decoder_of
from .._attempts.flow import SuccessfulCall
from .._lazy_module import LazyModule
from .._requests.build import Request
from .body_reading import response_body

if TYPE_CHECKING:
    import httpx
else:
    httpx = LazyModule("httpx")

R = TypeVar("R")
T = TypeVar("T")


class BaseAPIResponse(Generic[R]):
    """A successful (2xx) response."""

    http_response: httpx.Response
    """The response of the HTTP library."""
    retries_taken: int
    """How many attempts came before the one that got this response."""

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
        """From the start of the attempt to the headers of its response, or to the end of a body read at once."""
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
