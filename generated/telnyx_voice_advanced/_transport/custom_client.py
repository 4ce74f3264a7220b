# Generated; edit spec/ or templates/ instead.
"""Sends through the `http_client` of a caller, of httpx or httpx2.

It builds its own requests, so that its default headers, proxies, hooks and certificates hold. Its
sockets are its own too: the wait for headers is bounded by its timeouts, the rest by the deadline.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import parse_qsl

from .._errors import TelnyxError
from .._requests.headers import USER_AGENT
from .attempt_result import describe_exception
from .body import BodyError
from .deadline import DeadlineTimeout, remaining
from .protocol import HookFailed, PoolTimeout, SendRequest
from .trace import Trace

if TYPE_CHECKING:
    from .._types import AsyncHTTPClient, HTTPClient


class CustomClientTransport:
    """The sync one."""

    def __init__(self, client: HTTPClient) -> None:
        self.client = client
        self._process = _Process()

    @property
    def is_closed(self) -> bool:
        return self.client.is_closed

    def send(self, effect: SendRequest) -> CustomClientResponse:
        self._process.check(self.is_closed)
        trace = Trace(effect.progress)
        request = _build(self.client, effect, trace.follow)
        try:
            response = self.client.send(request, stream=True, follow_redirects=False)
        except Exception as error:
            trace.conclude()
            return CustomClientResponse(_refused(error), effect)
        return CustomClientResponse(response, effect)

    def close(self) -> None:
        self.client.close()


class AsyncCustomClientTransport:
    """The async one, where the deadline bounds the wait for headers too."""

    def __init__(self, client: AsyncHTTPClient) -> None:
        self.client = client
        self._process = _Process()

    @property
    def is_closed(self) -> bool:
        return self.client.is_closed

    async def send(self, effect: SendRequest) -> AsyncCustomClientResponse:
        import anyio

        self._process.check(self.is_closed)
        trace = Trace(effect.progress)
        request = _build(self.client, effect, trace.follow_async)
        with anyio.move_on_after(
            remaining(DeadlineTimeout(None, effect.deadline, effect.base_url.system.monotonic))
        ):
            try:
                response = await self.client.send(request, stream=True, follow_redirects=False)
            except Exception as error:
                trace.conclude()
                return AsyncCustomClientResponse(_refused(error), effect)
            return AsyncCustomClientResponse(response, effect)
        trace.conclude()
        raise TimeoutError

    async def aclose(self) -> None:
        await self.client.aclose()


class _Head:
    def __init__(self, response: Any, effect: SendRequest) -> None:
        self._response = response
        self._effect = effect
        self._until = effect.deadline
        self._clock = effect.base_url.system.monotonic

    @property
    def status(self) -> int:
        status: int = self._response.status_code
        return status

    @property
    def headers(self) -> list[tuple[bytes, bytes]]:
        pairs: list[tuple[bytes, bytes]] = self._response.headers.raw
        if self._was_read:
            return [pair for pair in pairs if pair[0].lower() != b"content-encoding"]
        return pairs

    @property
    def _was_read(self) -> bool:
        """A hook or a mock may have read, and decompressed, the body before us."""
        read: bool = self._response.is_stream_consumed
        return read

    def _refuse_closed(self) -> None:
        if self._response.is_closed:
            raise BodyError("a response hook let go of the body unread")

    def finish_by(self, moment: float | None) -> None:
        if moment is not None and (self._until is None or moment < self._until):
            self._until = moment
        timeouts = self._response.request.extensions.get("timeout")
        if isinstance(timeouts, dict):
            timeouts["read"] = _clipped(self._effect.timeouts.read, self._until, self._clock)

    def as_http_response(self, content: bytes | None) -> Any:
        if content is None:
            return self._response
        return type(self._response)(
            self.status,
            headers=[pair for pair in self.headers if pair[0].lower() != b"content-encoding"],
            content=content,
            request=self._response.request,
            extensions={
                name: value
                for name, value in self._response.extensions.items()
                if name in ("http_version", "reason_phrase")
            },
        )


class CustomClientResponse(_Head):
    """A response from a caller's client."""

    def chunks(self) -> Iterator[bytes]:
        if self._was_read:
            yield self._response.content
            return
        self._refuse_closed()
        for chunk in self._response.iter_raw():
            yield chunk
            if self._until is not None and self._clock() > self._until:
                raise TimeoutError

    def close(self) -> None:
        self._response.close()


class AsyncCustomClientResponse(_Head):
    """A response from a caller's async client."""

    async def chunks(self) -> AsyncIterator[bytes]:
        if self._was_read:
            yield self._response.content
            return
        self._refuse_closed()
        async for chunk in self._response.aiter_raw():
            yield chunk
            if self._until is not None and self._clock() > self._until:
                raise TimeoutError

    async def aclose(self) -> None:
        await self._response.aclose()


class _Process:
    """A client that was used before a fork is not used after it: its sockets are the parent's."""

    def __init__(self) -> None:
        self._pid: int | None = None

    def check(self, is_closed: bool) -> None:
        if is_closed:
            raise TelnyxError("The client is closed: its http_client is")
        if self._pid is None:
            self._pid = os.getpid()
        elif self._pid != os.getpid():
            raise TelnyxError(
                "This http_client was used before the process forked; "
                "make a new one in the child, or let Telnyx() make its own"
            )


def _refused(error: Exception) -> Any:
    """The response that a response hook refused with `raise_for_status()`: it has a status to go by.

    Raises:
        HookFailed: it is an exception of this package.
        Exception: the error itself, where it is another.
    """
    names = {base.__name__ for base in type(error).__mro__}
    if "HTTPStatusError" in names:
        return cast("Any", error).response
    if isinstance(error, TelnyxError):
        # Of another API call that a hook made: it says nothing of this one.
        raise HookFailed(describe_exception(error)) from error
    raise error


def _build(
    client: HTTPClient | AsyncHTTPClient, effect: SendRequest, trace: Callable[..., Any]
) -> Any:
    request, base_url, timeouts, send_by, deadline, _ = effect
    clock = base_url.system.monotonic
    if send_by is not None and clock() >= send_by:
        raise PoolTimeout
    connect = _clipped(timeouts.connect, send_by, clock)
    path, _, query = request.target.partition("?")
    own = getattr(client, "params", None)
    return client.build_request(
        request.method,
        f"{base_url.scheme}://{base_url.netloc}{path if own else request.target}",
        content=request.content,
        # A client with query parameters of its own would put them in the place of a URL's.
        params=parse_qsl(query, keep_blank_values=True) if own else None,
        headers=_headers(client, effect),
        extensions={
            "timeout": {
                "pool": _clipped(None, send_by, clock),
                "connect": connect,
                "write": _clipped(timeouts.write, send_by, clock),
                "read": _clipped(timeouts.read, deadline, clock),
            },
            "trace": trace,
        },
    )


def _headers(client: Any, effect: SendRequest) -> list[tuple[bytes, bytes]]:
    """Ours, without the user agent where the caller's client has one of its own."""
    own_agent = not str(client.headers.get("user-agent", "python-httpx")).startswith("python-httpx")
    left_out = {(b"host", effect.base_url.netloc.encode())}
    if own_agent:
        left_out.add((b"user-agent", USER_AGENT.encode()))
    return [pair for pair in effect.request.headers if pair not in left_out]


def _clipped(
    seconds: float | None, until: float | None, clock: Callable[[], float]
) -> float | None:
    """A plain number: other transports than httpcore's may not know what to do with infinity."""
    clipped = remaining(DeadlineTimeout(seconds, until, clock))
    return None if clipped is None else max(clipped, 0.001)
