# Generated; edit spec/ or templates/ instead.
"""The same as `_resolver` and `_connecting`, in an event loop of asyncio or trio."""

from __future__ import annotations

from asyncio import get_running_loop
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Final, TypeVar

import anyio

from .connecting import HEAD_START
from .resolver import Found, resolver

T = TypeVar("T")
_TOO_LATE: Final = RuntimeError
"""What both kinds of loop raise once they are over."""


async def resolve(host: str, port: int, seconds: float | None) -> Found | None:
    """The addresses of a name, the exception that says why there are none, or None in time.

    The loop's own executor has no part in it: the application's work waits for no resolver.
    """
    told = anyio.Event()
    results: list[Found] = []
    soon = _from_another_thread()

    def tell(found: Found) -> None:
        results.append(found)
        with suppress(_TOO_LATE):
            soon(told.set)

    resolver.find(host, port).tell(tell)
    with anyio.move_on_after(seconds):
        await told.wait()
    return results[0] if results else None


def _from_another_thread() -> Callable[[Callable[[], object]], object]:
    try:
        return get_running_loop().call_soon_threadsafe
    except RuntimeError:
        import trio

        return trio.lowlevel.current_trio_token().run_sync_soon


async def race(
    connect: Callable[[str], Awaitable[T]],
    close: Callable[[T], Awaitable[object]],
    hosts: list[str],
) -> T:
    """The first connection to one of several hosts; the others are given up.

    Raises:
        Exception: what connecting to the last of them raised.
    """
    won: list[T] = []
    failures: list[Exception] = []

    async def attempt(host: str, over: anyio.Event) -> None:
        try:
            connection = await connect(host)
        except Exception as error:
            failures.append(error)
        else:
            if won:
                with anyio.CancelScope(shield=True):
                    await close(connection)
            else:
                won.append(connection)
                group.cancel_scope.cancel()
        finally:
            over.set()

    try:
        async with anyio.create_task_group() as group:
            for host in hosts:
                over = anyio.Event()
                group.start_soon(attempt, host, over)
                with anyio.move_on_after(HEAD_START):
                    await over.wait()
    except BaseException:
        with anyio.CancelScope(shield=True):
            for connection in won:
                await close(connection)
        raise
    if won:
        return won[0]
    raise failures[-1]
