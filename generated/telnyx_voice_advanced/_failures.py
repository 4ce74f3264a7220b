# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""From how an attempt ended to the exception that says so."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final

from ._answered import harmless_body
from ._body import BodyError
from ._endings import chain, is_timeout, said
from ._error_details import error_details, sentence
from ._errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    class_of_status,
)
from ._retry import Ended, Ending, ending_of_status
from ._retry_after import retry_after
from ._wire import BrokenSuccess

if TYPE_CHECKING:
    from ._operation import Operation
    from ._request import Request
    from ._wire import AnswerHead

_UNKNOWN_OUTCOME: Final = "the command may have run"
EARLIER_ATTEMPT: Final = f"An earlier attempt was sent: {_UNKNOWN_OUTCOME}"
"""The last attempt did nothing, but one before it ended with its outcome unknown."""


def body_problem(error: Exception) -> str:
    """What to say of a body that could not be read to its end."""
    if isinstance(error, BodyError):
        return str(error)
    if is_timeout(error):
        return "the body did not arrive in time"
    return f"the body broke off ({type(error).__name__})"


def unanswered_error(request: Request, error: Exception, ending: Ending) -> APIError:
    """No complete answer: the exception, its cause chained where that says nothing secret."""
    if isinstance(error, BrokenSuccess):
        return APIResponseValidationError(
            _signed(
                f"{_status_line(error.status)}, but its headers broke off: the command ran",
                request.operation,
            ),
            status_code=error.status,
            command_id=request.command_id,
        )
    text = said(error)
    scrubber = request.scrubber()
    harmless = scrubber.text(text)
    timed_out = is_timeout(error)
    if ending is Ending.NOT_SENT:
        what = "No connection in time" if timed_out else f"No connection ({harmless})"
        message = f"{what}: nothing was sent"
    elif ending is Ending.LOCAL:
        message = f"The request was refused on this side ({harmless})"
    elif ending is Ending.INTERRUPTED:
        message = f"The call was interrupted on this side ({harmless}): {_UNKNOWN_OUTCOME}"
    elif timed_out:
        message = f"No answer in time: {_UNKNOWN_OUTCOME}"
    else:
        message = f"The connection failed before an answer ({harmless}): {_UNKNOWN_OUTCOME}"
    cls = APITimeoutError if timed_out else APIConnectionError
    failure = cls(_signed(message, request.operation), command_id=request.command_id)
    links = list(chain(error))
    if all(scrubber.text(said(link)) == said(link) for link in links):
        for link in links:
            # The frames below hold the request, and so the API key, for tools that print locals.
            link.__traceback__ = None
        failure.__cause__ = error
    return failure


def status_error(
    request: Request, answer: AnswerHead, content: bytes, problem: str | None
) -> tuple[Ended, APIStatusError]:
    """An answer that is not 2xx; `problem` says what is wrong with its body, if anything is."""
    status = answer.status
    ending = ending_of_status(status)
    wait = retry_after(answer.headers, time.time())
    scrubber = request.scrubber()
    body = harmless_body(content, scrubber)
    errors = error_details(body)
    what = "; ".join(sentence(error) for error in errors)
    what = what or scrubber.text(_about(answer, content, problem))
    message = _signed(f"{_status_line(status)}: {what}", request.operation)
    if ending is Ending.AMBIGUOUS:
        message += f" Its outcome is unknown: {_UNKNOWN_OUTCOME}"
    error = class_of_status(status)(
        message,
        status_code=status,
        errors=errors,
        retry_after=wait,
        request_id=_request_id(request, answer),
        response=lambda: answer.response(content),
        body=body,
        command_id=request.command_id,
    )
    return Ended(ending, wait), error


def mention(error: APIError, sentence: str) -> None:
    """Add what the call went through before its last attempt, or why that was the last."""
    error.message += f" {sentence}"
    error.args = (error.message,)


def validation_error(
    request: Request, answer: AnswerHead, content: bytes, problem: str
) -> APIResponseValidationError:
    """A 2xx whose body is not what was declared."""
    scrubber = request.scrubber()
    message = f"{_status_line(answer.status)}, but {scrubber.text(problem)}: the command ran"
    return APIResponseValidationError(
        _signed(message, request.operation),
        status_code=answer.status,
        request_id=_request_id(request, answer),
        response=lambda: answer.response(content),
        body=harmless_body(content, scrubber),
        command_id=request.command_id,
    )


def _about(answer: AnswerHead, content: bytes, problem: str | None) -> str:
    if problem is not None:
        return problem
    if not content:
        return "no body"
    kind = next(
        (value for name, value in answer.headers if name.lower() == b"content-type"), b"no type"
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


def _request_id(request: Request, answer: AnswerHead) -> str | None:
    for name, value in answer.headers:
        if name.lower() == b"x-request-id":
            return request.scrubber().text(value.decode("latin-1"))
    return None
