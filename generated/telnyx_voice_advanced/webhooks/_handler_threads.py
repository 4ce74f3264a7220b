# Generated; edit spec/ or templates/ instead.
"""The threads of a router: sync handlers and sync stores may block them, and nothing else waits."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Final, ParamSpec, TypeVar

from .. import _fork

P = ParamSpec("P")
R = TypeVar("R")

MAX_THREADS: Final = 64


class HandlerThreads:
    """Threads that are started as they are needed, `MAX_THREADS` at most."""

    def __init__(self) -> None:
        self._pool: ThreadPoolExecutor | None = None
        _fork.restart_in_child(self)

    def restart(self) -> object:
        """In a forked child: the threads are the parent's."""
        inherited, self._pool = self._pool, None
        return inherited

    def close(self) -> None:
        """End the threads, once what they run has returned. The next function has another."""
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown()

    def submit(self, function: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> Future[R]:
        """Run in the next free thread, or at once in this one where none can be started."""
        once: Callable[..., Any] = _Once(function)
        pool = self._pool
        if pool is None:
            pool = self._pool = ThreadPoolExecutor(MAX_THREADS, thread_name_prefix="telnyx-handler")
        try:
            return pool.submit(once, *args, **kwargs)
        except RuntimeError:
            # The process has no thread left, or is about to end.
            return _done(once, *args, **kwargs)


def invoke_in_thread(function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
    """Call a function that may fork: the child ends with it, as nobody waits there for a result."""
    process = os.getpid()
    try:
        return function(*arguments)
    finally:
        if os.getpid() != process:
            os._exit(0)


class _Once:
    """A pool that cannot start a thread keeps what it was given, and may run it later."""

    __slots__ = ("_function",)

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function = [function]

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._function.pop()(*args, **kwargs) if self._function else None


def _done(function: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> Future[R]:
    future: Future[R] = Future()
    try:
        future.set_result(function(*args, **kwargs))
    except BaseException as error:
        future.set_exception(error)
    return future
