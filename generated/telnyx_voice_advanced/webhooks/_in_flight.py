# Generated; edit spec/ or templates/ instead.
"""The deliveries that a router has in flight in event loops."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from ._effects import T

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, Future, Task

    from ._async_runner import AsyncRunner


def _begun(loop: AbstractEventLoop, runner: AsyncRunner[T]) -> Task[T]:
    # From Python 3.12 on, a delivery whose handlers wait for nothing is done without a turn of the
    # loop. A factory of the loop's makes tasks of its own kind.
    if sys.version_info >= (3, 12) and loop.get_task_factory() is None:
        from asyncio import Task

        return Task(runner.result(), loop=loop, eager_start=True)
    return loop.create_task(runner.result())


async def wait_for(task: Task[Any], seconds: float | None) -> None:
    """Wait until the task is done, or the time is up: `asyncio.wait` for a single task, which costs less."""
    loop = task.get_loop()
    waiter: Future[None] = loop.create_future()

    def wake(_: object = None) -> None:
        if not waiter.done():
            waiter.set_result(None)

    timer = None if seconds is None else loop.call_later(seconds, wake)
    task.add_done_callback(wake)
    try:
        await waiter
    finally:
        task.remove_done_callback(wake)
        if timer is not None:
            timer.cancel()


class InFlight:
    """Keeps the tasks of each loop, and knows those that will never end.

    A loop that is closed without cancelling its tasks leaves them where they are. The next
    delivery, in whatever loop or thread, should not wait for them.
    """

    def __init__(self) -> None:
        self._loops: dict[AbstractEventLoop, dict[Task[Any], AsyncRunner[Any]]] = {}

    def begin(self, runner: AsyncRunner[T]) -> Task[T]:
        """The task of the runner, in the loop that runs here."""
        from asyncio import get_running_loop

        loop = get_running_loop()
        task = _begun(loop, runner)
        if task.done():
            return task
        self._loops.setdefault(loop, {})[task] = runner
        task.add_done_callback(self._ended)
        return task

    def release_closed_loops(self) -> None:
        """Have the tasks of closed loops give back what they hold."""
        for loop in list(self._loops):
            if loop.is_closed():
                # Last come, first gone: who leaves a call leg wakes the next, and these cannot wake.
                for runner in reversed(self._loops.pop(loop, {}).values()):
                    runner.abandon()

    def _ended(self, task: Task[Any]) -> None:
        loop = task.get_loop()
        tasks = self._loops[loop]
        del tasks[task]
        if not tasks:
            del self._loops[loop]
        if not task.cancelled():
            task.exception()  # The response may have gone before: nobody else looks at it.
