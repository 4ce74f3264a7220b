"""The pause before an attempt, in a thread and in an event loop."""

from __future__ import annotations

import time


def sleep(seconds: float) -> None:
    """Wait in this thread."""
    time.sleep(seconds)


async def sleep_async(seconds: float) -> None:
    """Wait in this task, under asyncio or trio."""
    import anyio

    await anyio.sleep(seconds)
