"""Run the steps of a delivery: the one place that knows threads from event loops."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Generator
from contextlib import ExitStack
from dataclasses import dataclass
from inspect import isawaitable, iscoroutinefunction
from typing import Any, TypeAlias, TypeVar

from ._turns import Turn

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Wait:
    """Wait for a turn."""

    turn: Turn


@dataclass(frozen=True, slots=True)
class Pause:
    """Let some time pass."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Call:
    """Call a function and await what it returns, where that can be awaited."""

    function: Callable[..., Any]
    arguments: tuple[Any, ...]
    may_block: bool = True


class FailedCall(Exception):
    """The function of a `Call` failed.

    Steps are told so and not by the function's own exception, because generators and tasks give
    StopIteration, GeneratorExit and CancelledError meanings of their own.
    """

    def __init__(self, error: BaseException) -> None:
        super().__init__()
        self.error = error


Step: TypeAlias = Wait | Pause | Call
Steps: TypeAlias = Generator[Step, Any, T]


def run(steps: Steps[T]) -> T:
    """Run the steps in this thread; async functions run in an event loop of their own."""
    with ExitStack() as stack:
        runner: Any = None

        def perform(step: Step) -> Any:
            nonlocal runner
            if isinstance(step, Wait):
                return step.turn.result()
            if isinstance(step, Pause):
                return time.sleep(step.seconds)
            value = step.function(*step.arguments)
            if not isawaitable(value):
                return value
            if runner is None:
                from asyncio import Runner

                runner = stack.enter_context(Runner())
            return runner.run(_awaited(value))

        try:
            step = next(steps)
            while True:
                try:
                    value = perform(step)
                except BaseException as error:
                    step = steps.throw(FailedCall(error) if _is_failure(error) else error)
                else:
                    step = steps.send(value)
        except StopIteration as stop:
            result: T = stop.value
            return result


async def run_async(steps: Steps[T]) -> T:
    """Run the steps in this event loop; functions that may block it run in a thread."""
    try:
        step = next(steps)
        while True:
            try:
                value = await _perform(step)
            except BaseException as error:
                step = steps.throw(error)
            else:
                step = steps.send(value)
    except StopIteration as stop:
        result: T = stop.value
        return result


async def _perform(step: Step) -> Any:
    from asyncio import sleep, wrap_future

    if isinstance(step, Wait):
        return await wrap_future(step.turn)
    if isinstance(step, Pause):
        return await sleep(step.seconds)
    return await _called(step)


async def _called(step: Call) -> Any:
    from asyncio import CancelledError, current_task

    task: Any = current_task()
    cancellations = task.cancelling()
    try:
        return await _returned(step)
    except BaseException as error:
        cancelled = isinstance(error, CancelledError) and task.cancelling() > cancellations
        if cancelled or not _is_failure(error):
            raise
        raise FailedCall(error) from error


async def _returned(step: Call) -> Any:
    from asyncio import to_thread

    if step.may_block and not iscoroutinefunction(step.function):
        value, error = await to_thread(_settled, step)
        if error is not None:
            raise error
    else:
        value = step.function(*step.arguments)
    return await value if isawaitable(value) else value


def _settled(step: Call) -> tuple[Any, BaseException | None]:
    # As a value, because a future refuses to carry StopIteration and would never be done.
    try:
        return step.function(*step.arguments), None
    except BaseException as error:
        return None, error


def _is_failure(error: BaseException) -> bool:
    """Whether a function that ends so failed; any other end is the whole process's business."""
    from asyncio import CancelledError

    return isinstance(error, (Exception, CancelledError, GeneratorExit))


async def _awaited(value: Awaitable[Any]) -> Any:
    return await value
