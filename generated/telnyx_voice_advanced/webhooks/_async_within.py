# Generated; edit spec/ or templates/ instead.
"""Handlers within middleware, in an event loop."""

from __future__ import annotations

from asyncio import AbstractEventLoop, get_running_loop, run_coroutine_threadsafe
from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Final

from ._effects import Invoke
from ._middleware import surrounded, surrounded_async

if TYPE_CHECKING:
    from ._middleware import AsyncCallNext, InvokeWithin

_SECONDS_BETWEEN: Final = 1.0
"""After which a thread looks whether the event loop that it waits for is still there."""


async def invoke_within(within: InvokeWithin, invoke: Callable[[Invoke], Awaitable[None]]) -> None:
    """Run handlers within middleware; `invoke` runs one function, in a thread where it may block.

    Sync middleware and the sync handlers in it share one thread: a thread that waits for a second of
    the same pool could wait for ever.
    """
    innermost = _in_one_thread if within.layers.around_sync else _each_by_itself
    call_next = innermost(within, invoke)
    await surrounded_async(within.layers.around_async, within.event, call_next)()


def _each_by_itself(
    within: InvokeWithin, invoke: Callable[[Invoke], Awaitable[None]]
) -> AsyncCallNext:
    async def call_next() -> None:
        begin_by: float | None = within.begin_by
        for handler, event in within.invocations:
            await invoke(Invoke(handler, (event,), begin_by=begin_by))
            # Once one has run, the others have to.
            begin_by = None

    return call_next


def _in_one_thread(
    within: InvokeWithin, invoke: Callable[[Invoke], Awaitable[None]]
) -> AsyncCallNext:
    loop = get_running_loop()

    def run_handlers() -> None:
        for handler, event in within.invocations:
            returned: Any = handler(event)
            if isawaitable(returned):
                _await_in(loop, returned)

    run = surrounded(within.layers.around_sync, within.event, run_handlers)

    async def call_next() -> None:
        await invoke(Invoke(run, (), begin_by=within.begin_by))

    return call_next


def _await_in(loop: AbstractEventLoop, value: Awaitable[Any]) -> None:
    async def awaited() -> None:
        await value

    future = run_coroutine_threadsafe(awaited(), loop)
    while True:
        try:
            future.result(_SECONDS_BETWEEN)
        except TimeoutError:
            if future.done():
                raise
            if loop.is_closed():
                raise RuntimeError("The event loop of an async handler was closed.") from None
        else:
            return
