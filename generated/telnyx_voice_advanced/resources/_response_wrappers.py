# Generated; edit spec/ or templates/ instead.
"""`with_raw_response` and `with_streaming_response`.

The wrappers rebind a method to a copy of its resource whose client hands out responses instead
of results, so that no header and no argument has to carry the wish.
"""

from __future__ import annotations

import functools
from collections.abc import Awaitable, Callable
from types import MethodType, TracebackType
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast

if TYPE_CHECKING:
    from .._client.async_api_response import AsyncAPIResponse
    from .._client.sync_api_response import APIResponse

P = ParamSpec("P")
R = TypeVar("R")
ResponseT = TypeVar("ResponseT", bound="APIResponse[Any]")
AsyncResponseT = TypeVar("AsyncResponseT", bound="AsyncAPIResponse[Any]")


class ResponseContextManager(Generic[ResponseT]):
    """Sends the request when it is entered and closes the response when it is left."""

    def __init__(self, send: Callable[[], ResponseT]) -> None:
        self._send = send
        self._response: ResponseT | None = None

    def __enter__(self) -> ResponseT:
        self._response = self._send()
        return self._response

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> None:
        if self._response is not None:
            self._response.close()


class AsyncResponseContextManager(Generic[AsyncResponseT]):
    """Sends the request when it is entered and closes the response when it is left."""

    def __init__(self, send: Callable[[], Awaitable[AsyncResponseT]]) -> None:
        self._send = send
        self._response: AsyncResponseT | None = None

    async def __aenter__(self) -> AsyncResponseT:
        self._response = await self._send()
        return self._response

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> None:
        if self._response is not None:
            await self._response.close()


def to_raw_response_wrapper(method: Callable[P, R]) -> Callable[P, APIResponse[R]]:
    """The method, returning its response once the body is read."""
    return cast("Callable[P, APIResponse[R]]", _rebound(method, "_raw_view"))


def async_to_raw_response_wrapper(
    method: Callable[P, Awaitable[R]],
) -> Callable[P, Awaitable[AsyncAPIResponse[R]]]:
    """The method, returning its response once the body is read."""
    return cast("Callable[P, Awaitable[AsyncAPIResponse[R]]]", _rebound(method, "_raw_view"))


def to_streamed_response_wrapper(
    method: Callable[P, R],
) -> Callable[P, ResponseContextManager[APIResponse[R]]]:
    """The method, returning its response before the body is read."""
    send = cast("Callable[P, APIResponse[R]]", _rebound(method, "_streamed_view"))

    @functools.wraps(method)
    def entered_later(*args: P.args, **kwargs: P.kwargs) -> ResponseContextManager[APIResponse[R]]:
        return ResponseContextManager(lambda: send(*args, **kwargs))

    return entered_later


def async_to_streamed_response_wrapper(
    method: Callable[P, Awaitable[R]],
) -> Callable[P, AsyncResponseContextManager[AsyncAPIResponse[R]]]:
    """The method, returning its response before the body is read."""
    send = cast("Callable[P, Awaitable[AsyncAPIResponse[R]]]", _rebound(method, "_streamed_view"))

    @functools.wraps(method)
    def entered_later(
        *args: P.args, **kwargs: P.kwargs
    ) -> AsyncResponseContextManager[AsyncAPIResponse[R]]:
        return AsyncResponseContextManager(lambda: send(*args, **kwargs))

    return entered_later


def _rebound(method: Callable[..., Any], view: str) -> Callable[..., Any]:
    """The same method of a resource whose client is seen through `view`."""
    bound = cast("MethodType", method)
    resource: Any = bound.__self__
    other = type(resource)(getattr(resource._client, view))
    return MethodType(bound.__func__, other)
