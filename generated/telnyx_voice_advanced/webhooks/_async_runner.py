# Generated; edit spec/ or templates/ instead.
"""Perform the effects of a delivery in an event loop. Imported when one is, for asyncio takes its time."""

from __future__ import annotations

from asyncio import (
    CancelledError,
    Task,
    current_task,
    ensure_future,
    wait,
    wrap_future,
)
from concurrent.futures import Future
from contextlib import suppress
from contextvars import copy_context
from functools import partial
from inspect import isawaitable, iscoroutinefunction
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, cast

from ._discard import discard
from ._effects import (
    Effect,
    Effects,
    InvocationFailed,
    Invoke,
    NotBegun,
    T,
    Wait,
    is_failure,
    seconds_until,
)
from ._handler_threads import invoke_in_thread

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from ._handler_threads import HandlerThreads

Outcome: TypeAlias = tuple[Any, BaseException | None]
"""What a function returned, and what it raised."""


class AsyncRunner(Generic[T]):
    """Effects on their way through an event loop; functions that may block it run in threads.

    A thread cannot be cancelled. A cancellation that finds the effects in one waits until it has
    ended, and until what came of it is noted.
    """

    def __init__(self, effects: Effects[T], threads: HandlerThreads) -> None:
        self._effects = effects
        self._threads = threads
        self._cancellation: CancelledError | None = None
        """One that waits."""
        self._cancellations = 0
        """How many of the task's were met."""
        self._thread: Future[Outcome] | None = None
        self._abandoned = False

    async def result(self) -> T:
        """Perform the effects."""
        try:
            effect = next(self._effects)
            while True:
                try:
                    value = await self._performed(effect)
                except GeneratorExit:
                    self.abandon()
                    raise
                except BaseException as error:
                    effect = self._effects.throw(error)
                else:
                    effect = self._effects.send(value)
        except StopIteration as stop:
            result: T = stop.value
        if self._cancellation is not None:
            raise self._cancellation
        return result

    def abandon(self) -> None:
        """Give back what the effects hold, where the loop takes them no further.

        What runs in a thread runs on, and holds it until it has ended.
        """
        if self._abandoned:
            return
        self._abandoned = True
        if self._thread is None or self._thread.cancel():
            self._effects.close()
        else:
            self._thread.add_done_callback(self._wind_up)

    def _wind_up(self, thread: Future[Outcome]) -> None:
        value, error = thread.result()
        if isawaitable(value):
            discard(value)
        else:
            with suppress(StopIteration):
                failed = None if error is None else InvocationFailed(error)
                effect = self._effects.throw(failed) if failed else self._effects.send(value)
                while isinstance(effect, Invoke) and effect.must_complete and not effect.may_block:
                    effect = self._effects.send(effect.function(*effect.arguments))
        self._effects.close()

    async def _performed(self, effect: Effect) -> Any:
        if isinstance(effect, Invoke) and effect.must_complete:
            return await self._completed(effect)
        if self._cancellation is not None:
            raise self._cancellation
        if isinstance(effect, Wait):
            return effect.future.done() or await _is_done(wrap_future(effect.future), effect.until)
        if isinstance(effect, Invoke):
            return await self._invoked(effect)
        from ._async_within import invoke_within

        return await self._invoked(Invoke(invoke_within, (effect, self._invoked_within)))

    async def _invoked_within(self, effect: Invoke) -> None:
        try:
            await self._performed(effect)
        except InvocationFailed as failure:
            raise failure.error from failure.error.__cause__

    async def _completed(self, effect: Invoke) -> Any:
        while True:
            try:
                return await self._invoked(effect)
            except CancelledError as cancellation:
                self._cancellation = cancellation

    async def _invoked(self, effect: Invoke) -> Any:
        task = cast("Task[T]", current_task())
        try:
            return await self._returned(effect)
        except BaseException as error:
            cancelled = (
                isinstance(error, CancelledError) and task.cancelling() > self._cancellations
            )
            closed = isinstance(error, GeneratorExit) and not _runs(task)
            if cancelled:
                self._cancellations = task.cancelling()
            if cancelled or closed or not is_failure(error):
                raise
            raise InvocationFailed(error) from error

    async def _returned(self, effect: Invoke) -> Any:
        if effect.may_block and not iscoroutinefunction(effect.function):
            value = await self._in_thread(effect)
        else:
            value = effect.function(*effect.arguments)
        if not isawaitable(value):
            return value
        if self._cancellation is not None and not effect.must_complete:
            discard(value)
            raise self._cancellation
        if effect.until is None:
            return await value
        return await _until(value, effect.until)

    async def _in_thread(self, effect: Invoke) -> Any:
        thread = self._thread = Future[Outcome]()
        job = wrap_future(self._threads.submit(copy_context().run, _work, effect, thread))
        limit = effect.until if effect.begin_by is None else effect.begin_by
        while not job.done():
            try:
                if await _is_done(job, limit):
                    break
            except CancelledError as cancellation:
                if thread.cancel():  # No thread was free to begin it.
                    self._thread = None
                    raise
                self._cancellation = cancellation
                self._cancellations = cast("Task[T]", current_task()).cancelling()
            else:
                if thread.cancel():
                    self._thread = None
                    raise NotBegun
                if effect.until is not None:
                    self._thread = None
                    if effect.undo is not None:
                        thread.add_done_callback(partial(_undo, effect.undo))
                    raise TimeoutError
                limit = None
        self._thread = None
        value, error = thread.result()
        if error is not None:
            raise error
        return value


async def _is_done(future: Any, until: float | None) -> bool:
    await wait((future,), timeout=seconds_until(until))
    return bool(future.done())


async def _until(value: Awaitable[Any], until: float) -> Any:
    future = ensure_future(value)
    try:
        if await _is_done(future, until):
            return future.result()
    finally:
        future.cancel()
    raise TimeoutError


def _runs(task: Task[Any]) -> bool:
    try:
        return current_task() is task
    except RuntimeError:  # No loop runs here.
        return False


def _undo(undo: Callable[[], object], thread: Future[Outcome]) -> None:
    if thread.result()[1] is None:
        undo()


def _work(effect: Invoke, thread: Future[Outcome]) -> None:
    if thread.set_running_or_notify_cancel():
        thread.set_result(_outcome(effect))


def _outcome(effect: Invoke) -> Outcome:
    # As a value, because a future refuses to carry StopIteration and would never be done.
    try:
        return invoke_in_thread(effect.function, effect.arguments), None
    except BaseException as error:
        return None, error
