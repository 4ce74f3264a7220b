# Generated; edit spec/ or templates/ instead.
"""One call from its first attempt to its result: all of its logic, none of its I/O.

`run_attempts` yields what is to be done next and is sent what came of it. The modules `run_async`
and `run_sync` do it, over whatever `Transport` the client has. Whether an attempt is repeated is not
decided here but in `retry`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, cast

from .._errors import APIError, TelnyxError
from .._outcome import AttemptResult
from .._transport.attempt_result import classify_exception
from .._transport.protocol import (
    AsyncResponse,
    Progress,
    ReadBody,
    Response,
    SendRequest,
    Sleep,
)
from . import log as _log
from .exceptions import (
    conclude,
    connection_error,
    decoding_error,
    status_error,
    validation_error,
)
from .retry import Attempted, Limits, retry_schedule

if TYPE_CHECKING:
    import httpx

    from .._observing.hooks import ClientHooks
    from .._requests.base_url import BaseURL
    from .._requests.build import Request
    from .._requests.timeouts import StepTimeouts
    from .retry import Budget


class CallPlan(NamedTuple):
    """What one call is made of; `deadline` is a moment on the monotonic clock of its system."""

    request: Request
    base_url: BaseURL
    timeouts: StepTimeouts
    max_retries: int
    deadline: float | None
    budget: Budget
    decode: Callable[[bytes], Any] | None
    """None: the caller wants the body as it is."""
    reads_body: bool = True
    """False: the caller reads the body of a 2xx piece by piece."""
    hooks: ClientHooks | None = None
    """What the client was given to watch it."""


class SuccessfulCall(NamedTuple):
    """A 2xx."""

    response: Response | AsyncResponse
    content: bytes | None
    """None when the body is still to be read."""
    value: Any
    retries_taken: int
    seconds: float

    def http_response(self) -> httpx.Response:
        """The response as a response of the HTTP library."""
        from datetime import timedelta

        response = self.response.as_http_response(self.content)
        if self.content is not None:
            response.elapsed = timedelta(seconds=self.seconds)
        return response


class BodyResult(NamedTuple):
    """What `ReadBody` gives: the decoded body, and what is wrong with it if anything is."""

    content: bytes
    problem: str | None


Effect: TypeAlias = Sleep | SendRequest | ReadBody


def run_attempts(call: CallPlan) -> Generator[Effect, Any, SuccessfulCall]:
    """Attempt, and attempt again as long as `_retry` allows it."""
    request = call.request
    system = call.base_url.system
    monotonic = system.monotonic
    schedule = retry_schedule(
        Limits(
            idempotency=request.operation.idempotency,
            max_retries=call.max_retries,
            deadline=call.deadline,
            budget=call.budget,
            clock=monotonic,
            jitter=system.random,
        )
    )
    attempt = next(schedule)
    results: list[AttemptResult] = []
    while True:
        if attempt.pause > 0:
            yield Sleep(attempt.pause, system)
        started = monotonic()
        progress = Progress()
        send = SendRequest(
            request, call.base_url, call.timeouts, attempt.send_by, call.deadline, progress
        )
        ended: Attempted
        failure: APIError
        try:
            response: Response | AsyncResponse = yield send
        except TelnyxError as error:
            error.command_id = request.command_id
            conclude(error, [*results, AttemptResult.REFUSED_LOCALLY])
            _log.failed(request, error)
            raise
        except Exception as error:
            ended = Attempted(classify_exception(error, begun=progress.begun))
            failure = connection_error(request, error, ended.result)
            _log.no_response(request, ended.result, attempt.number, monotonic() - started)
        else:
            _log.response(request, response.status, attempt.number, monotonic() - started)
            if 200 <= response.status < 300:
                _conclude(schedule, Attempted(AttemptResult.SUCCEEDED))
                return (yield from _complete(call, response, attempt.number - 1, started))
            body = cast("BodyResult", (yield ReadBody(response, _read_by(call))))
            ended, failure = status_error(
                request, response, body.content, body.problem, system.time()
            )
        results.append(ended.result)
        try:
            attempt = schedule.send(ended)
        except StopIteration as stop:
            given_up: str = stop.value
            break
        _log.retrying(request, attempt.number, attempt.pause)
        del failure
    conclude(failure, results, given_up)
    _log.failed(request, failure)
    raise failure


def _complete(
    call: CallPlan, response: Response | AsyncResponse, retries: int, started: float
) -> Generator[Effect, Any, SuccessfulCall]:
    monotonic = call.base_url.system.monotonic
    if not call.reads_body:
        return SuccessfulCall(response, None, None, retries, monotonic() - started)
    content, problem = cast("BodyResult", (yield ReadBody(response, None)))
    value: Any = None
    failure: APIError | None = None
    if problem is not None:
        failure = validation_error(call.request, response, content, problem)
    elif call.decode is not None:
        try:
            value = call.decode(content)
        except Exception as error:
            failure = decoding_error(call.request, response, content, error)
    if failure is not None:
        _log.failed(call.request, failure)
        raise failure
    return SuccessfulCall(response, content, value, retries, monotonic() - started)


def _conclude(schedule: Generator[object, Attempted, str], ended: Attempted) -> None:
    try:
        schedule.send(ended)
    except StopIteration:
        return


def _read_by(call: CallPlan) -> float | None:
    """An error's body explains a failure that is known already: one read timeout, no more."""
    read = call.timeouts.read
    return None if read is None else call.base_url.system.monotonic() + read
