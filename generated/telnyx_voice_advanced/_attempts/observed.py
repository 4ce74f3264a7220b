# Generated; edit spec/ or templates/ instead.
"""An API call that somebody watches: the same effects pass, and the observers are told."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from .._errors import TelnyxError
from .._observing.records import AttemptRecord, ResponseRecord, RetryRecord
from .._observing.tell import tell
from .._outcome import OUTCOMES, AttemptResult, Outcome, classify_status
from .._transport.attempt_result import classify_exception
from .._transport.protocol import ResponseHead, SendRequest, Sleep
from .exceptions import request_id_of
from .flow import CallPlan, Effect, SuccessfulCall, run_attempts

if TYPE_CHECKING:
    from .._observing.observer import CallObserver
    from .._requests.build import Request

_NO_HEADERS: Final[Mapping[str, str]] = {}


def run_observed(
    call: CallPlan, observers: Sequence[CallObserver]
) -> Generator[Effect, Any, SuccessfulCall]:
    """`run_attempts`, with observers that are told what it does."""
    request = call.request
    for observer in observers:
        request = tell(observer.begin, request, otherwise=request)
    told = _Told(request, call, observers)
    error: BaseException | None = None
    try:
        return (yield from _watched(run_attempts(call._replace(request=request)), told))
    except BaseException as raised:
        # One that cancels the call, or closes this generator, ends the call too.
        error = raised
        raise
    finally:
        told.ended(error)


def _watched(
    flow: Generator[Effect, Any, SuccessfulCall], told: _Told
) -> Generator[Effect, Any, SuccessfulCall]:
    value: Any = None
    failure: Exception | None = None
    while True:
        try:
            effect = flow.send(value) if failure is None else flow.throw(failure)
        except StopIteration as stop:
            completed: SuccessfulCall = stop.value
            return completed
        value = failure = None
        try:
            if isinstance(effect, SendRequest):
                value = yield from told.attempt(effect)
                continue
            if isinstance(effect, Sleep):
                told.retry(effect.seconds)
            value = yield effect
        except Exception as error:
            failure = error


class _Told:
    """What is known of a call so far."""

    def __init__(self, request: Request, call: CallPlan, observers: Sequence[CallObserver]) -> None:
        self._request = request
        self._observers = observers
        self._clock = call.base_url.system.monotonic
        self._began = self._clock()
        self._number = 0
        self._is_retry_told = False
        self._status: int | None = None
        self._request_id: str | None = None

    def attempt(self, effect: SendRequest) -> Generator[Effect, Any, Any]:
        """Send an attempt, and tell how it ended."""
        if self._number and not self._is_retry_told:
            self.retry(0.0)
        self._number += 1
        self._is_retry_told = False
        self._status = None
        headers: dict[str, str] = {}
        for observer in self._observers:
            arguments = (self._number, effect.request, effect.base_url)
            headers.update(tell(observer.attempt, *arguments, otherwise=_NO_HEADERS))
        if headers:
            # A propagator may give what no header can be.
            request = tell(effect.request.with_headers, headers, otherwise=effect.request)
            effect = effect._replace(request=request)
        started = self._clock()
        try:
            response: ResponseHead = yield effect
        except BaseException as error:
            result = classify_exception(error, begun=effect.progress.begun)
            if isinstance(error, TelnyxError):
                result = AttemptResult.REFUSED_LOCALLY
            self._attempted(started, result, _name(error))
            raise
        self._status = response.status
        self._request_id = request_id_of(self._request, response)
        self._attempted(started, classify_status(response.status), None)
        return response

    def retry(self, pause: float) -> None:
        """Tell that another attempt will be made."""
        self._is_retry_told = True
        operation = self._request.operation
        record = RetryRecord(
            command=operation.name,
            number=self._number + 1,
            pause=pause,
            command_id=self._request.command_id,
        )
        for observer in self._observers:
            tell(observer.retry, record, otherwise=None)

    def ended(self, error: BaseException | None) -> None:
        """Tell what became of the call."""
        outcome = Outcome.EXECUTED
        if isinstance(error, TelnyxError):
            outcome = error.outcome
        elif error is not None:
            outcome = Outcome.UNKNOWN if self._number else Outcome.NOT_SENT
        record = ResponseRecord(
            command=self._request.operation.name,
            attempts=self._number,
            status=self._status,
            outcome=outcome,
            error=None if error is None else _name(error),
            seconds=self._clock() - self._began,
            request_id=self._request_id,
            command_id=self._request.command_id,
        )
        for observer in reversed(self._observers):
            tell(observer.ended, record, otherwise=None)

    def _attempted(self, started: float, result: AttemptResult, error: str | None) -> None:
        operation = self._request.operation
        record = AttemptRecord(
            command=operation.name,
            method=operation.method,
            path_template=operation.path_template,
            number=self._number,
            status=self._status,
            outcome=OUTCOMES[result],
            error=error,
            seconds=self._clock() - started,
            command_id=self._request.command_id,
        )
        for observer in reversed(self._observers):
            tell(observer.attempted, record, otherwise=None)


def _name(error: BaseException) -> str:
    """The type of an exception; a call that is cancelled closes its generator."""
    return "CancelledError" if isinstance(error, GeneratorExit) else type(error).__name__
