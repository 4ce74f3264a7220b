# Generated; edit spec/ or templates/ instead.
"""What can go wrong while a caller reads a successful response, as the documented exceptions."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from .._attempts import log as _log
from .._attempts.exceptions import body_problem, decoding_error, validation_error
from .._errors import TelnyxError
from .._outcome import Outcome

if TYPE_CHECKING:
    import httpx

    from .._requests.build import Request


_MISUSES: Final = {
    "StreamConsumed": "The body was read already: it comes only once",
    "StreamClosed": "The body was let go: read it inside the `with` block",
}
"""Exceptions of httpx and httpx2 that say nothing of the response."""


class _ReadResponse:
    """A response that may have been read, seen as the head of a response."""

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self.status = response.status_code
        self.headers = response.headers.raw

    def finish_by(self, moment: float | None) -> None:
        """Nothing is read any more."""

    def as_http_response(self, content: bytes | None) -> httpx.Response:
        return self._response


@contextmanager
def reading(request: Request, response: httpx.Response) -> Generator[None]:
    """Turn the HTTP library's exceptions into ours: the status says that the command ran."""
    problem: str
    try:
        yield
    except (TelnyxError, GeneratorExit):
        raise
    except Exception as error:
        if type(error).__name__ in _MISUSES:
            misuse = TelnyxError(_MISUSES[type(error).__name__])
            misuse.outcome = Outcome.EXECUTED
            raise misuse from None
        problem = body_problem(error)
    else:
        return
    failure = validation_error(request, _ReadResponse(response), b"", problem)
    _log.failed(request, failure)
    raise failure


def response_body(
    request: Request, response: httpx.Response, content: bytes, decode: Callable[[bytes], Any]
) -> Any:
    """The decoded body of a response that was read."""
    try:
        return decode(content)
    except Exception as error:
        failure = decoding_error(request, _ReadResponse(response), content, error)
    _log.failed(request, failure)
    raise failure
