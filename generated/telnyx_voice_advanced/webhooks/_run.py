# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""Run the steps of a delivery in a thread."""

from __future__ import annotations

import time
from collections.abc import Awaitable
from contextlib import ExitStack
from inspect import isawaitable
from typing import Any

from ._steps import FailedCall, Pause, Step, Steps, T, Wait, is_failure


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
                    step = steps.throw(FailedCall(error) if is_failure(error) else error)
                else:
                    step = steps.send(value)
        except StopIteration as stop:
            result: T = stop.value
            return result


async def _awaited(value: Awaitable[Any]) -> Any:
    return await value
