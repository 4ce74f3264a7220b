# Generated; edit spec/ or templates/ instead.
"""Carries deliveries out, in threads or in tasks."""

from __future__ import annotations

from collections.abc import Generator, Sequence

from .clock import SystemClock
from .endpoint import Reception
from .postman import Answer, Attempt, Effect, Wait


def run_sync(steps: Generator[Effect, Sequence[Answer], None], clock: SystemClock) -> None:
    """Do what the postman asks for in this thread."""
    answers: Sequence[Answer] = ()
    while True:
        try:
            effect = steps.send(answers) if answers else next(steps)
        except StopIteration:
            return
        if isinstance(effect, Wait):
            answers = ()
            clock.move_to(effect.until)
        else:
            answers = _attempts(effect, clock)


def _attempts(attempts: Sequence[Attempt], clock: SystemClock) -> Sequence[Answer]:
    if len(attempts) == 1:
        return [_attempt(attempts[0], clock)]
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(len(attempts)) as threads:
        return list(threads.map(_attempt, attempts, [clock] * len(attempts)))


def _attempt(attempt: Attempt, clock: SystemClock) -> Answer:
    begun = clock.stopwatch()
    reception: Reception | None = None
    failure = ""
    try:
        reception = attempt.endpoint.send(attempt.body, attempt.headers)
    except Exception as error:
        failure = type(error).__name__
    return Answer(reception, failure, clock.stopwatch() - begun)


async def run_async(steps: Generator[Effect, Sequence[Answer], None], clock: SystemClock) -> None:
    """Do what the postman asks for in this task, under asyncio or trio."""
    answers: Sequence[Answer] = ()
    while True:
        try:
            effect = steps.send(answers) if answers else next(steps)
        except StopIteration:
            return
        if isinstance(effect, Wait):
            answers = ()
            await clock.sleep_async(effect.until - clock.monotonic())
        else:
            answers = await _attempts_async(effect, clock)


async def _attempts_async(attempts: Sequence[Attempt], clock: SystemClock) -> Sequence[Answer]:
    import anyio

    answers: list[Answer] = []

    async def make(attempt: Attempt) -> None:
        answers.append(await _attempt_async(attempt, clock))

    async with anyio.create_task_group() as group:
        for attempt in attempts:
            group.start_soon(make, attempt)
    return answers


async def _attempt_async(attempt: Attempt, clock: SystemClock) -> Answer:
    begun = clock.stopwatch()
    reception: Reception | None = None
    failure = ""
    try:
        reception = await attempt.endpoint.send_async(attempt.body, attempt.headers)
    except Exception as error:
        failure = type(error).__name__
    return Answer(reception, failure, clock.stopwatch() - begun)
