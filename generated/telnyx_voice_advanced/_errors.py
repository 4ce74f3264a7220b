# Generated; edit spec/ or templates/ instead.
"""Every exception of this package but those of webhooks.

    TelnyxError
    └── APIError
        ├── APIConnectionError              no response
        │   └── APITimeoutError             no response in time
        ├── APIStatusError                  a response that is not 2xx
        │   ├── BadRequestError             400
        │   ├── AuthenticationError         401
        │   ├── PermissionDeniedError       403
        │   ├── NotFoundError               404
        │   ├── ConflictError               409
        │   ├── UnprocessableEntityError    422
        │   ├── RateLimitError              429
        │   └── InternalServerError         500 and above
        └── APIResponseValidationError      2xx, but not the declared response

Each says in `outcome` whether the command ran. They pickle and copy. A pickle holds no
`response`, because a response leads to its request and so to the API key.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from ._lazy_module import LazyModule
from ._outcome import Outcome, classify_status, outcome_of

if TYPE_CHECKING:
    import httpx
else:
    httpx = LazyModule("httpx")


class TelnyxError(Exception):
    """Base of every exception that this package raises on purpose."""

    command_id: str | None = None
    """The command's deduplication key, where the failed call had one."""
    outcome: Outcome = Outcome.NOT_SENT
    """Whether the command ran, over all attempts of the call: `not_sent`, `refused`, `executed` or
    `unknown`. Of an exception that no API call raised it is `not_sent`."""

    def __reduce__(self) -> tuple[Any, ...]:
        # The class is not called again: its `__init__` may take something else than `args`.
        state = {name: value for name, value in vars(self).items() if name != "_response"}
        return _restore, (type(self), self.args, state)


@dataclass(frozen=True, kw_only=True)
class ErrorSource:
    """Where in the request the fault lies."""

    pointer: str | None = None
    """JSON pointer into the request body, or the name of a path parameter after a slash."""
    parameter: str | None = None
    """Name of the query parameter."""


@dataclass(frozen=True, kw_only=True)
class APIErrorDetail:
    """One entry of the `errors` that Telnyx responses with, or what explains the error in its place:
    a `message`, a line of text, the title of a page. Then it has a `detail` alone."""

    code: str
    """Telnyx's number for this kind of error, for example "90018"; empty where there is none. Not
    unique: read it together with the status."""
    title: str
    detail: str | None = None
    source: ErrorSource | None = None
    meta: Mapping[str, Any] | None = None
    """Free form; may hold the `url` of a page about the error."""


class APIError(TelnyxError):
    """A call that failed after it left the caller's hands.

    `outcome` says whether the command ran. An exception that is made without one says what its
    class and status do, and `unknown` where those leave it open.
    """

    outcome: Outcome = Outcome.UNKNOWN
    message: str
    body: object | None
    """The decoded JSON of the response, its text when it is no JSON, None when there is none.

    Without the secrets of the call. Of more than 500 values, 4,096 characters of a text or 64 KiB
    the rest is left out, with `…` in its place; `response` has it whole."""

    def __init__(
        self,
        message: str,
        *,
        body: object | None = None,
        command_id: str | None = None,
        outcome: Outcome | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.body = body
        self.command_id = command_id
        self.outcome = self._usual_outcome() if outcome is None else outcome

    def _usual_outcome(self) -> Outcome:
        return type(self).outcome


class APIConnectionError(APIError):
    """No response arrived: nothing was sent, or what became of it is not known.

    `outcome` says which: `not_sent` or `unknown`; `refused` where an earlier attempt got
    a 429. `command_id`, where there is one, lets the command be repeated safely for 60 seconds.
    """

    def __init__(
        self,
        message: str = "Connection error.",
        *,
        body: object | None = None,
        command_id: str | None = None,
        outcome: Outcome | None = None,
    ) -> None:
        super().__init__(message, body=body, command_id=command_id, outcome=outcome)


class APITimeoutError(APIConnectionError):
    """No response arrived in time: a timeout of one step, or the deadline of the whole call."""


class _ResponseError(APIError):
    status_code: int
    request_id: str | None
    """`x-request-id` of the response, when it has one."""
    _response: httpx.Response | Callable[[], httpx.Response] | None = None

    def __init__(
        self,
        message: str,
        *,
        status_code: int | None = None,
        request_id: str | None = None,
        response: httpx.Response | Callable[[], httpx.Response] | None = None,
        body: object | None = None,
        command_id: str | None = None,
        outcome: Outcome | None = None,
    ) -> None:
        if status_code is None:
            if response is None or callable(response):
                raise TypeError("An error of a response needs its `status_code` or its `response`")
            status_code = response.status_code
        self.status_code = status_code
        super().__init__(message, body=body, command_id=command_id, outcome=outcome)
        self.request_id = request_id
        self._response = response

    @property
    def response(self) -> httpx.Response | None:
        """The response. Not kept by pickling or copying.

        It is made when it is asked for: importing httpx takes longer than a deadline may be passed by.
        """
        if callable(self._response):
            self._response = self._response()
        return self._response


class APIResponseValidationError(_ResponseError):
    """The command was accepted (2xx), but the response is not what the API declares.

    Never retried: the command ran, and `outcome` is `executed`.
    """

    outcome: Outcome = Outcome.EXECUTED


class APIStatusError(_ResponseError):
    """A response whose status is not 2xx.

    `outcome` is `refused`, and `unknown` of a 408, of a 5xx, and where an earlier attempt was
    sent whose outcome is not known.
    """

    errors: tuple[APIErrorDetail, ...]
    """What explains the error: twenty entries at most, none where nothing does."""
    retry_after: float | None
    """Seconds that the server asks to wait before the next try."""

    def __init__(
        self,
        message: str,
        *,
        status_code: int | None = None,
        errors: tuple[APIErrorDetail, ...] = (),
        retry_after: float | None = None,
        request_id: str | None = None,
        response: httpx.Response | Callable[[], httpx.Response] | None = None,
        body: object | None = None,
        command_id: str | None = None,
        outcome: Outcome | None = None,
    ) -> None:
        super().__init__(
            message,
            status_code=status_code,
            request_id=request_id,
            response=response,
            body=body,
            command_id=command_id,
            outcome=outcome,
        )
        self.errors = errors
        self.retry_after = retry_after

    def _usual_outcome(self) -> Outcome:
        return outcome_of([classify_status(self.status_code)])


class BadRequestError(APIStatusError):
    """400: the request is malformed."""


class AuthenticationError(APIStatusError):
    """401: the API key is missing, wrong or revoked."""


class PermissionDeniedError(APIStatusError):
    """403: the API key may not do this."""


class NotFoundError(APIStatusError):
    """404: no such call, or no such endpoint."""


class ConflictError(APIStatusError):
    """409: the call is in a state that contradicts the command."""


class UnprocessableEntityError(APIStatusError):
    """422: a value is refused, or the call is no longer active."""


class RateLimitError(APIStatusError):
    """429: too many requests, and this one did not run; see `retry_after`."""


class InternalServerError(APIStatusError):
    """500 and above: the server failed, perhaps after it ran the command: `outcome` is `unknown`."""


_BY_STATUS: Final[dict[int, type[APIStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def class_of_status(status_code: int) -> type[APIStatusError]:
    """The exception class for a status that is not 2xx."""
    if status_code >= 500:
        return InternalServerError
    return _BY_STATUS.get(status_code, APIStatusError)


def _restore(cls: type[TelnyxError], args: tuple[Any, ...], state: dict[str, Any]) -> TelnyxError:
    error = cls.__new__(cls, *args)
    error.args = args
    vars(error).update(state)
    return error
