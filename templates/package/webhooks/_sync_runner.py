"""Run the effects of a delivery in a thread."""

from __future__ import annotations

import time
from collections.abc import Awaitable
from contextlib import ExitStack
from inspect import isawaitable
from typing import Any

from ._effects import Effect, Effects, InvocationFailed, Sleep, T, Wait, is_failure


def run_effects(effects: Effects[T]) -> T:
    """Run the effects in this thread; async functions run in an event loop of their own."""
    with ExitStack() as stack:
        runner: Any = None

        def perform(effect: Effect) -> Any:
            nonlocal runner
            if isinstance(effect, Wait):
                return effect.ticket.result()
            if isinstance(effect, Sleep):
                return time.sleep(effect.seconds)
            value = effect.function(*effect.arguments)
            if not isawaitable(value):
                return value
            if runner is None:
                from asyncio import Runner

                runner = stack.enter_context(Runner())
            return runner.run(_awaited(value))

        try:
            effect = next(effects)
            while True:
                try:
                    value = perform(effect)
                except BaseException as error:
                    effect = effects.throw(InvocationFailed(error) if is_failure(error) else error)
                else:
                    effect = effects.send(value)
        except StopIteration as stop:
            result: T = stop.value
            return result


async def _awaited(value: Awaitable[Any]) -> Any:
    return await value
