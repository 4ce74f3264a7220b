"""One call from its first attempt to its result: all of its logic, none of its I/O.

`call_flow` yields what is to be done next and is sent what came of it. `drive` and `drive_async`
at the end do it, over whatever `Wire` the client has. Whether an attempt is repeated is not
decided here but in `_retry`.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Generator
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, cast

from .._errors import APIError, TelnyxError
from .._outcome import Ending
from .._transport.attempt_result import ending_of_exception
from .._transport.body import BodyCollector
from .._transport.protocol import Answer, AsyncAnswer, AsyncWire, Pause, Progress, Read, Send, Wire
from . import log as _log
from .exceptions import (
    body_problem,
    conclude,
    decoding_error,
    status_error,
    unanswered_error,
    validation_error,
)
from .retry import Ended, Limits, retry_schedule

if TYPE_CHECKING:
    import httpx

    from .._requests.base_url import BaseURL
    from .._requests.build import Request
    from .._requests.timeouts import StepTimeouts
    from .retry import Budget


class Call(NamedTuple):
    """What one call is made of; `deadline` is a moment on the monotonic clock."""

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


class Completed(NamedTuple):
    """A 2xx."""

    answer: Answer | AsyncAnswer
    content: bytes | None
    """None when the body is still to be read."""
    value: Any
    retries_taken: int
    seconds: float

    def response(self) -> httpx.Response:
        """The answer as a response of the HTTP library."""
        from datetime import timedelta

        response = self.answer.response(self.content)
        if self.content is not None:
            response.elapsed = timedelta(seconds=self.seconds)
        return response


class Body(NamedTuple):
    """What `Read` gives: the decoded body, and what is wrong with it if anything is."""

    content: bytes
    problem: str | None


Effect: TypeAlias = Pause | Send | Read


def call_flow(call: Call) -> Generator[Effect, Any, Completed]:
    """Attempt, and attempt again as long as `_retry` allows it."""
    request = call.request
    schedule = retry_schedule(
        Limits(
            idempotency=request.operation.idempotency,
            max_retries=call.max_retries,
            deadline=call.deadline,
            budget=call.budget,
            clock=monotonic,
            jitter=random.random,
        )
    )
    attempt = next(schedule)
    endings: list[Ending] = []
    while True:
        if attempt.pause > 0:
            yield Pause(attempt.pause)
        started = monotonic()
        progress = Progress()
        send = Send(request, call.base_url, call.timeouts, attempt.send_by, call.deadline, progress)
        ended: Ended
        failure: APIError
        try:
            answer: Answer | AsyncAnswer = yield send
        except TelnyxError as error:
            error.command_id = request.command_id
            conclude(error, [*endings, Ending.LOCAL])
            _log.failed(request, error.outcome)
            raise
        except Exception as error:
            ended = Ended(ending_of_exception(error, begun=progress.begun))
            failure = unanswered_error(request, error, ended.ending)
            _log.unanswered(request, ended.ending, attempt.number, monotonic() - started)
        else:
            _log.answered(request, answer.status, attempt.number, monotonic() - started)
            if 200 <= answer.status < 300:
                _conclude(schedule, Ended(Ending.COMMITTED))
                return (yield from _complete(call, answer, attempt.number - 1, started))
            body = cast("Body", (yield Read(answer, _read_by(call.timeouts))))
            ended, failure = status_error(request, answer, body.content, body.problem)
        endings.append(ended.ending)
        try:
            attempt = schedule.send(ended)
        except StopIteration as stop:
            given_up: str = stop.value
            break
        _log.retrying(request, attempt.number, attempt.pause)
        del failure
    conclude(failure, endings, given_up)
    _log.failed(request, failure.outcome)
    raise failure


def _complete(
    call: Call, answer: Answer | AsyncAnswer, retries: int, started: float
) -> Generator[Effect, Any, Completed]:
    if not call.reads_body:
        return Completed(answer, None, None, retries, monotonic() - started)
    content, problem = cast("Body", (yield Read(answer, None)))
    value: Any = None
    failure: APIError | None = None
    if problem is not None:
        failure = validation_error(call.request, answer, content, problem)
    elif call.decode is not None:
        try:
            value = call.decode(content)
        except Exception as error:
            failure = decoding_error(call.request, answer, content, error)
    if failure is not None:
        _log.failed(call.request, failure.outcome)
        raise failure
    return Completed(answer, content, value, retries, monotonic() - started)


def _conclude(schedule: Generator[object, Ended, str], ended: Ended) -> None:
    try:
        schedule.send(ended)
    except StopIteration:
        return


def _read_by(timeouts: StepTimeouts) -> float | None:
    """An error's body explains a failure that is known already: one read timeout, no more."""
    return None if timeouts.read is None else monotonic() + timeouts.read


def drive(flow: Generator[Effect, Any, Completed], wire: Wire) -> Completed:
    """Do what a call's flow asks for."""
    result: Any = None
    failure: Exception | None = None
    answer: Answer | None = None
    try:
        while True:
            try:
                effect = flow.send(result) if failure is None else flow.throw(failure)
            except StopIteration as stop:
                answer = None
                completed: Completed = stop.value
                return completed
            result = failure = None
            if isinstance(effect, Send):
                try:
                    result = answer = wire.send(effect)
                except Exception as error:
                    failure = error
            elif isinstance(effect, Read):
                result = _read(cast("Answer", effect.answer), effect.until)
                answer = None
            else:
                sleep(effect.seconds)
    finally:
        if answer is not None:
            answer.close()


def _read(answer: Answer, until: float | None) -> Body:
    collector: BodyCollector | None = None
    try:
        answer.finish_by(until)
        collector = BodyCollector(answer.headers)
        for chunk in answer.chunks():
            collector.feed(chunk)
        return Body(collector.finish(), None)
    except Exception as error:
        return Body(b"" if collector is None else collector.partial, body_problem(error))
    finally:
        answer.close()


async def drive_async(flow: Generator[Effect, Any, Completed], wire: AsyncWire) -> Completed:
    """Do what a call's flow asks for."""
    result: Any = None
    failure: Exception | None = None
    answer: AsyncAnswer | None = None
    try:
        while True:
            try:
                effect = flow.send(result) if failure is None else flow.throw(failure)
            except StopIteration as stop:
                answer = None
                completed: Completed = stop.value
                return completed
            result = failure = None
            if isinstance(effect, Send):
                try:
                    result = answer = await wire.send(effect)
                except Exception as error:
                    failure = error
            elif isinstance(effect, Read):
                result = await _read_async(cast("AsyncAnswer", effect.answer), effect.until)
                answer = None
            else:
                await _sleep_async(effect.seconds)
    finally:
        if answer is not None:
            await answer.aclose()


async def _read_async(answer: AsyncAnswer, until: float | None) -> Body:
    collector: BodyCollector | None = None
    try:
        answer.finish_by(until)
        collector = BodyCollector(answer.headers)
        async for chunk in answer.chunks():
            collector.feed(chunk)
        return Body(collector.finish(), None)
    except Exception as error:
        return Body(b"" if collector is None else collector.partial, body_problem(error))
    finally:
        await answer.aclose()


async def _sleep_async(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)
