# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""Perform the effects of a delivery in a thread."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from inspect import isawaitable
from typing import Any

from ._effects import Effect, Effects, InvocationFailed, Invoke, T, Wait, is_failure, seconds_until
from ._handler_threads import invoke_in_thread


def run_effects(effects: Effects[T]) -> T:
    """Perform the effects in this thread; async functions run in an event loop of their own."""
    with ExitStack() as stack:
        run: Callable[[Awaitable[Any]], Any] | None = None

        def perform(effect: Effect) -> Any:
            nonlocal run
            if isinstance(effect, Wait):
                return _waited(effect)
            value = invoke_in_thread(effect.function, effect.arguments)
            if not isawaitable(value):
                return value
            if run is None:
                run = _loop_runner(stack)
            return run(value)

        try:
            effect = next(effects)
            while True:
                try:
                    value = perform(effect)
                except BaseException as error:
                    # One that a signal brings, such as the time limit of a worker, may find it waiting.
                    failed = is_failure(error) and isinstance(effect, Invoke)
                    effect = effects.throw(InvocationFailed(error) if failed else error)
                else:
                    effect = effects.send(value)
        except StopIteration as stop:
            result: T = stop.value
            return result


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
