# Generated; edit spec/ or templates/ instead.
"""What passes between a call's logic, which does no I/O, and the HTTP library that does it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    import httpx

    from .._requests.base_url import BaseURL
    from .._requests.build import Request
    from .._requests.timeouts import StepTimeouts
    from .._system import System


class Sleep(NamedTuple):
    """Wait before the next attempt."""

    seconds: float
    system: System


class Progress:
    """How far an attempt has come; whoever sends it keeps this up to date."""

    __slots__ = ("begun",)

    def __init__(self) -> None:
        self.begun = False
        """Writing the request has begun: from now on nobody can say that nothing was sent."""


class SendRequest(NamedTuple):
    """SendRequest the request and wait for the response's status line and headers.

    `send_by` and `deadline` are moments on the monotonic clock: no byte of the request leaves
    after the one, nothing is waited for after the other.
    """

    request: Request
    base_url: BaseURL
    timeouts: StepTimeouts
    send_by: float | None
    deadline: float | None
    progress: Progress


class ReadBody(NamedTuple):
    """ReadBody the response's body to its end, or give up at `until`, and let the connection go."""

    response: Response | AsyncResponse
    until: float | None


class ResponseHead(Protocol):
    """A response whose headers are here and whose body may not be."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> list[tuple[bytes, bytes]]: ...
    def finish_by(self, moment: float | None) -> None:
        """Let no further read go past this moment."""

    def as_http_response(self, content: bytes | None) -> httpx.Response:
        """The response as a response of the HTTP library; with None its body is still to come."""
        ...


class Response(ResponseHead, Protocol):
    def chunks(self) -> Iterator[bytes]:
        """The body as it comes, not decompressed."""
        ...

    def close(self) -> None: ...


class AsyncResponse(ResponseHead, Protocol):
    def chunks(self) -> AsyncIterator[bytes]:
        """The body as it comes, not decompressed."""
        ...

    async def aclose(self) -> None: ...


class Transport(Protocol):
    """Sends requests: the default connections, or a caller's `http_client`."""

    @property
    def is_closed(self) -> bool: ...
    def send(self, effect: SendRequest) -> Response: ...
    def close(self) -> None: ...


class AsyncTransport(Protocol):
    @property
    def is_closed(self) -> bool: ...
    async def send(self, effect: SendRequest) -> AsyncResponse: ...
    async def aclose(self) -> None: ...


class PoolTimeout(Exception):
    """Every connection stayed busy until it was too late to send."""


class RequestNotSent(Exception):
    """Something that is needed before a byte can be written is not to be had; says what."""


class HookFailed(Exception):
    """A hook of a caller's client raised an exception of this package; says what."""


class TruncatedSuccess(Exception):
    """A 2xx status line arrived, and then no complete headers."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status
