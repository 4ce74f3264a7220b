# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""The deliveries that a router has in flight in event loops."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._effects import T

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, Task

    from ._async_runner import AsyncRunner


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
        task = loop.create_task(runner.result())
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
