"""From how an attempt ended to the exception that says so."""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, cast

from ._body import BodyError
from ._errors import (
    APIConnectionError,
    APIError,
    APIErrorDetail,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    ErrorSource,
    class_of_status,
)
from ._retry import Ended, Ending, ending_of_status
from ._retry_after import retry_after
from ._wire import BrokenSuccess, SlotTimeout

if TYPE_CHECKING:
    from ._operation import Operation
    from ._request import Request
    from ._wire import AnswerHead

_LIBRARIES: Final = frozenset({"httpx", "httpcore", "httpx2", "httpcore2"})

_ENDINGS: Final = {
    "ConnectError": Ending.NOT_SENT,
    "ConnectTimeout": Ending.NOT_SENT,
    "PoolTimeout": Ending.NOT_SENT,
    "ProxyError": Ending.NOT_SENT,
    "LocalProtocolError": Ending.LOCAL,
    "UnsupportedProtocol": Ending.LOCAL,
    "InvalidURL": Ending.LOCAL,
    "TransportError": Ending.AMBIGUOUS,
    "HTTPError": Ending.AMBIGUOUS,
    "NetworkError": Ending.AMBIGUOUS,
    "TimeoutException": Ending.AMBIGUOUS,
    "ProtocolError": Ending.AMBIGUOUS,
}
"""By the names that httpx, httpx2 and httpcore share, so that none has to be imported."""

_UNKNOWN_OUTCOME: Final = "the command may have run"


def ending_of_exception(error: BaseException) -> Ending:
    """How an attempt ended that raised instead of answering."""
    if isinstance(error, BrokenSuccess):
        return Ending.COMMITTED
    if isinstance(error, SlotTimeout):
        return Ending.NOT_SENT
    if _is_refused_certificate(error):
        return Ending.LOCAL
    for base in type(error).__mro__:
        if base.__module__.partition(".")[0] in _LIBRARIES and base.__name__ in _ENDINGS:
            return _ENDINGS[base.__name__]
    return Ending.AMBIGUOUS if isinstance(error, OSError) else Ending.LOCAL


def is_timeout(error: BaseException) -> bool:
    """Did the attempt end because time was up?"""
    return isinstance(error, TimeoutError | SlotTimeout) or any(
        base.__name__ == "TimeoutException" for base in type(error).__mro__
    )


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
                f"{_status_line(error.status)}, but the answer broke off in its headers: the command ran",
                request.operation,
            ),
            status_code=error.status,
            command_id=request.command_id,
        )
    said = _said(error)
    scrubber = request.scrubber()
    harmless = scrubber.text(said)
    timed_out = is_timeout(error)
    if ending is Ending.NOT_SENT:
        what = "No connection in time" if timed_out else f"No connection ({harmless})"
        message = f"{what}: nothing was sent"
    elif ending is Ending.LOCAL:
        message = f"The request was refused on this side ({harmless})"
    elif timed_out:
        message = f"No answer in time: {_UNKNOWN_OUTCOME}"
    else:
        message = f"The connection failed before an answer ({harmless}): {_UNKNOWN_OUTCOME}"
    cls = APITimeoutError if timed_out else APIConnectionError
    failure = cls(_signed(message, request.operation), command_id=request.command_id)
    if all(scrubber.text(_said(link)) == _said(link) for link in _chain(error)):
        failure.__cause__ = error
    return failure


def status_error(
    request: Request, answer: AnswerHead, content: bytes, problem: str | None
) -> tuple[Ended, APIStatusError]:
    """An answer that is not 2xx; `problem` says what is wrong with its body, if anything is."""
    status = answer.status
    ending = ending_of_status(status)
    wait = retry_after(answer.headers, time.time())
    harmless = request.scrubber().bytes(content)
    body = _decoded(harmless)
    errors = error_details(body)
    said = "; ".join(_sentence(error) for error in errors) or _about(answer, harmless, problem)
    message = _signed(f"{_status_line(status)}: {said}", request.operation)
    if ending is Ending.AMBIGUOUS:
        message += f" Its outcome is unknown: {_UNKNOWN_OUTCOME}"
    error = class_of_status(status)(
        message,
        status_code=status,
        errors=errors,
        retry_after=wait,
        request_id=_request_id(request, answer),
        response=answer.response(content),
        body=body,
        command_id=request.command_id,
    )
    return Ended(ending, wait), error


def mention_earlier_attempt(error: APIError) -> None:
    """The last attempt did nothing, but one before it ended with its outcome unknown."""
    error.message += f" An earlier attempt was sent: {_UNKNOWN_OUTCOME}"
    error.args = (error.message,)


def validation_error(
    request: Request, answer: AnswerHead, content: bytes, problem: str
) -> APIResponseValidationError:
    """A 2xx whose body is not what was declared."""
    harmless = request.scrubber()
    message = f"{_status_line(answer.status)}, but {harmless.text(problem)}: the command ran"
    return APIResponseValidationError(
        _signed(message, request.operation),
        status_code=answer.status,
        request_id=_request_id(request, answer),
        response=answer.response(content),
        body=_decoded(harmless.bytes(content)),
        command_id=request.command_id,
    )


def error_details(body: object) -> tuple[APIErrorDetail, ...]:
    """The entries of `errors` that can be read; the rest of a strange body is left alone."""
    if not isinstance(body, dict):
        return ()
    entries = cast("dict[str, object]", body).get("errors")
    if not isinstance(entries, list):
        return ()
    found = (_detail(entry) for entry in cast("list[object]", entries))
    return tuple(detail for detail in found if detail is not None)


def _detail(entry: object) -> APIErrorDetail | None:
    if not isinstance(entry, dict):
        return None
    fields = cast("dict[str, Any]", entry)
    code, title = fields.get("code"), _text(fields.get("title"))
    code = str(code) if isinstance(code, int) and not isinstance(code, bool) else _text(code)
    if code is None and title is None:
        return None
    source, meta = fields.get("source"), fields.get("meta")
    return APIErrorDetail(
        code=code or "",
        title=title or "",
        detail=_text(fields.get("detail")),
        source=_source(cast("dict[str, Any]", source)) if isinstance(source, dict) else None,
        meta=cast("dict[str, Any]", meta) if isinstance(meta, dict) else None,
    )


def _source(fields: dict[str, Any]) -> ErrorSource:
    return ErrorSource(
        pointer=_text(fields.get("pointer")), parameter=_text(fields.get("parameter"))
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _sentence(error: APIErrorDetail) -> str:
    start = f"{error.code} {error.title}".strip()
    return f"{start}: {error.detail}" if error.detail else start


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
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)


def _signed(message: str, operation: Operation[Any]) -> str:
    return f"{message} [{operation.name}]"


def _request_id(request: Request, answer: AnswerHead) -> str | None:
    for name, value in answer.headers:
        if name.lower() == b"x-request-id":
            return request.scrubber().text(value.decode("latin-1"))
    return None


def _decoded(content: bytes) -> object | None:
    if not content:
        return None
    import msgspec

    try:
        decoded: object = msgspec.json.decode(content)
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace")
    return decoded


def _is_refused_certificate(error: BaseException) -> bool:
    return any(isinstance(link, ssl.SSLCertVerificationError) for link in _chain(error))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The exception and those that led to it, as a traceback would show them."""
    link: BaseException | None = error
    for _ in range(16):
        if link is None:
            return
        yield link
        link = link.__cause__ or link.__context__


def _said(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}".removesuffix(": ")
