# Generated; edit spec/ or templates/ instead.
"""Whether code is async: what is called, and where it is called from."""

from __future__ import annotations


def is_async_callable(function: object) -> bool:
    """Whether a call gives a coroutine: of an async function, or of an object whose `__call__` is one."""
    from inspect import iscoroutinefunction

    return iscoroutinefunction(function) or iscoroutinefunction(
        getattr(function, "__call__", None)  # noqa: B004 - not whether it is callable
    )


def is_in_event_loop() -> bool:
    """Whether an event loop of asyncio runs in this thread."""
    from asyncio import get_running_loop

    try:
        get_running_loop()
    except RuntimeError:
        return False
    return True
