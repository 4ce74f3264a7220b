# Generated; edit spec/ or templates/ instead.
"""From how an attempt ended to the exception that says so."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from .._errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    TelnyxError,
    class_of_status,
)
from .._outcome import OUTCOMES, AttemptResult, Outcome, classify_status, outcome_of
from .._transport.attempt_result import (
    classify_exception,
    describe_exception,
    exception_chain,
    is_timeout,
)
from .._transport.body import BodyError
from .._transport.protocol import TruncatedSuccess
from . import log as _log
from .error_body import redacted_body
from .error_details import error_details, sentences
from .retry import Attempted
from .retry_after import retry_after

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._redaction import Redactor
    from .._requests.build import Request
    from .._requests.operation import Operation
    from .._transport.protocol import ResponseHead

_LONGEST_REASON: Final = 500
_LONGEST_ID: Final = 200
_MOST_LINKS: Final = 50
_LONGEST_LINK: Final = 4096
"""Characters and links of what servers and libraries say that are looked at and shown."""

SENTENCES: Final[dict[Outcome, str]] = {
    Outcome.NOT_SENT: "nothing was sent",
    Outcome.REFUSED: "the command did not run",
    Outcome.EXECUTED: "the command ran",
    Outcome.UNKNOWN: "the command may have run",
}
"""What messages say of an outcome."""


def body_problem(error: Exception) -> str:
    """What to say of a body that could not be read to its end."""
    if isinstance(error, BodyError):
        return str(error)
    if is_timeout(error):
        return "the body did not arrive in time"
    return f"the body broke off ({type(error).__name__})"


def connection_error(request: Request, error: Exception, result: AttemptResult) -> APIError:
    """No complete response: the exception, its cause chained where that says nothing secret."""
    if isinstance(error, TruncatedSuccess):
        return APIResponseValidationError(
            _signed(
                f"{_status_line(error.status)}, but its headers broke off: {SENTENCES[OUTCOMES[result]]}",
                request.operation,
            ),
            status_code=error.status,
            command_id=request.command_id,
        )
    redactor = request.redactor()
    harmless = redactor.beginning(describe_exception(error), _LONGEST_REASON)
    timed_out = is_timeout(error)
    if result is AttemptResult.NOT_SENT:
        what = "No connection in time" if timed_out else f"No connection ({harmless})"
    elif result is AttemptResult.REFUSED_LOCALLY:
        what = f"The request was refused on this side ({harmless})"
    elif result is AttemptResult.INTERRUPTED:
        what = f"The call was interrupted on this side ({harmless})"
    elif timed_out:
        what = "No response in time"
    else:
        what = f"The connection failed before a response ({harmless})"
    message = f"{what}: {SENTENCES[OUTCOMES[result]]}"
    cls = APITimeoutError if timed_out else APIConnectionError
    failure = cls(_signed(message, request.operation), command_id=request.command_id)
    _keep_cause(failure, error, redactor)
    return failure


def unsent_error(request: Request, error: Exception) -> APIError:
    """Something failed on this side before the first attempt."""
    result = classify_exception(error, begun=False)
    failure = connection_error(request, error, result)
    conclude(failure, [result])
    _log.failed(request, failure)
    return failure


def _keep_cause(failure: APIError, error: Exception, redactor: Redactor) -> None:
    """Chain the cause where nothing in it says a secret, nor more than anybody reads."""
    links = list(islice(exception_chain(error), _MOST_LINKS + 1))
    texts = [describe_exception(link) for link in links]
    if len(links) > _MOST_LINKS or any(len(text) > _LONGEST_LINK for text in texts):
        return
    if all(redactor.text(text) == text for text in texts):
        for link in links:
            # The frames below hold the request, and so the API key, for tools that print locals.
            link.__traceback__ = None
        failure.__cause__ = error


def status_error(
    request: Request,
    response: ResponseHead,
    content: bytes,
    problem: str | None,
    wall_clock: float,
) -> tuple[Attempted, APIStatusError]:
    """A response that is not 2xx; `problem` says what is wrong with its body, if anything is."""
    status = response.status
    result = classify_status(status)
    wait = retry_after(response.headers, wall_clock)
    redactor = request.redactor()
    body = redacted_body(content, redactor)
    errors = error_details(body)
    what = sentences(errors)
    if not what or problem is not None:
        about = redactor.beginning(_about(response, content, problem), _LONGEST_REASON)
        what = f"{what} ({about})" if what else about
    message = _signed(f"{_status_line(status)}: {what}", request.operation)
    if OUTCOMES[result] is Outcome.UNKNOWN:
        message += f" Its outcome is unknown: {SENTENCES[OUTCOMES[result]]}"
    error = class_of_status(status)(
        message,
        status_code=status,
        errors=errors,
        retry_after=wait,
        request_id=request_id_of(request, response),
        response=lambda: response.as_http_response(content),
        body=body,
        command_id=request.command_id,
    )
    return Attempted(result, wait), error


def conclude(error: TelnyxError, results: Sequence[AttemptResult], given_up: str = "") -> None:
    """Say what became of the call over all its attempts, and why the last was the last."""
    error.outcome = outcome_of(results)
    parts = [str(error)]
    if error.outcome is not OUTCOMES[results[-1]]:
        refused = error.outcome is Outcome.REFUSED
        sent = "An earlier attempt was " + ("refused" if refused else "sent")
        parts.append(f"{sent}: {SENTENCES[error.outcome]}")
    if given_up:
        parts.append(given_up)
    message = " ".join(parts)
    error.args = (message,)
    if isinstance(error, APIError):
        error.message = message


def decoding_error(
    request: Request, response: ResponseHead, content: bytes, error: Exception
) -> APIResponseValidationError:
    """A 2xx whose body could not be decoded, for a reason that lies in it or on this side."""
    if isinstance(error, BodyError):
        return validation_error(request, response, content, str(error))
    problem = f"the body could not be decoded on this side ({describe_exception(error)})"
    failure = validation_error(request, response, content, problem)
    _keep_cause(failure, error, request.redactor())
    return failure


def validation_error(
    request: Request, response: ResponseHead, content: bytes, problem: str
) -> APIResponseValidationError:
    """A 2xx whose body is not what was declared."""
    redactor = request.redactor()
    reason = redactor.beginning(problem, _LONGEST_REASON)
    message = f"{_status_line(response.status)}, but {reason}: {SENTENCES[Outcome.EXECUTED]}"
    return APIResponseValidationError(
        _signed(message, request.operation),
        status_code=response.status,
        request_id=request_id_of(request, response),
        response=lambda: response.as_http_response(content),
        body=redacted_body(content, redactor),
        command_id=request.command_id,
    )


def _about(response: ResponseHead, content: bytes, problem: str | None) -> str:
    if problem is not None:
        return problem
    if not content:
        return "no body"
    kind = next(
        (value for name, value in response.headers if name.lower() == b"content-type"), b"no type"
    )
    return f"{len(content)} bytes of {kind.decode('latin-1')}"


def _status_line(status: int) -> str:
    from http import HTTPStatus

    try:
        # Python 3.13 renamed it; the exception's class and Telnyx's documentation did not.
        phrase = "Unprocessable Entity" if status == 422 else HTTPStatus(status).phrase
        return f"{status} {phrase}"
    except ValueError:
        return str(status)


def _signed(message: str, operation: Operation[Any]) -> str:
    return f"{message} [{operation.name}]"


def request_id_of(request: Request, response: ResponseHead) -> str | None:
    """What Telnyx calls a request."""
    for name, value in response.headers:
        if name.lower() == b"x-request-id":
            return request.redactor().beginning(value.decode("latin-1"), _LONGEST_ID)
    return None
