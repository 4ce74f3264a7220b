# Generated; edit spec/ or templates/ instead.
"""Perform the effects of a delivery in a thread."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from inspect import isawaitable
from typing import TYPE_CHECKING, Any

from ._effects import Effect, Effects, InvocationFailed, Invoke, T, Wait, is_failure, seconds_until
from ._handler_threads import HandlerThreads, invoke_in_thread

if TYPE_CHECKING:
    from ._middleware import InvokeWithin


def run_effects(effects: Effects[T]) -> T:
    """Perform the effects in this thread; async functions run in an event loop of their own."""
    stack: ExitStack | None = None
    run: Callable[[Awaitable[Any]], Any] | None = None

    def perform(effect: Effect) -> Any:
        nonlocal run, stack
        if isinstance(effect, Wait):
            return _waited(effect)
        if isinstance(effect, Invoke):
            value = invoke_in_thread(effect.function, effect.arguments)
        elif effect.layers.around_async:
            value = _result_within(effect)
        else:
            return _invoke_within(effect, perform)
        if not isawaitable(value):
            return value
        if run is None:
            stack = ExitStack()
            run = _loop_runner(stack)
        return run(value)

    try:
        effect = next(effects)
        while True:
            try:
                value = perform(effect)
            except BaseException as error:
                # One that a signal brings, such as the time limit of a worker, may find it waiting.
                failed = is_failure(error) and not isinstance(effect, Wait)
                effect = effects.throw(InvocationFailed(error) if failed else error)
            else:
                effect = effects.send(value)
    except StopIteration as stop:
        result: T = stop.value
        return result
    finally:
        if stack is not None:
            stack.close()


def _invoke_within(within: InvokeWithin, perform: Callable[[Effect], Any]) -> None:
    from ._middleware import surrounded

    def run_handlers() -> None:
        for handler, event in within.invocations:
            perform(Invoke(handler, (event,)))

    surrounded(within.layers.around_sync, within.event, run_handlers)()


async def _result_within(within: InvokeWithin) -> None:
    from ._async_runner import AsyncRunner

    def effects() -> Effects[None]:
        yield within

    # Threads of its own: one that waits for a second of the same pool could wait for ever.
    runner = AsyncRunner(effects(), HandlerThreads())
    try:
        await runner.result()
    except InvocationFailed as failure:
        raise failure.error from failure.error.__cause__


def _waited(effect: Wait) -> bool:
    try:
        effect.future.result(seconds_until(effect.until))
    except TimeoutError:
        return False
    return True


def _loop_runner(stack: ExitStack) -> Callable[[Awaitable[Any]], Any]:
    from ._greenlets import native_thread

    apply = native_thread()
    if apply is None:
        from asyncio import Runner

        runner = stack.enter_context(Runner())
        return lambda awaitable: runner.run(_awaited(awaitable))

    def in_native_thread(awaitable: Awaitable[Any]) -> Any:
        from asyncio import run

        return apply(lambda: run(_awaited(awaitable)))

    return in_native_thread


async def _awaited(value: Awaitable[Any]) -> Any:
    return await value
