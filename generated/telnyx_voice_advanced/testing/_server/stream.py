# Generated; edit spec/ or templates/ instead.
"""What happens, as it happens: Server-Sent Events."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any, Final

from .engine import Engine

_KEEP_ALIVE: Final = 15.0
"""Seconds after which a comment shows that the connection lives."""
_BETWEEN: Final = 0.1
"""Seconds between two rounds of news."""


async def events(engine: Engine, after: int) -> AsyncIterator[bytes]:
    """The state, what happened after a number, and then both whenever there is something new."""
    epoch = engine.epoch
    after = 0 if after > engine.entries.last() else after
    shown: dict[str, Any] | None = None
    while not engine.changes.is_over:
        seen = engine.changes.count
        if engine.epoch != epoch:
            epoch, after = engine.epoch, 0
        state = engine.state()
        if shown != (timeless := {**state, "now": None}):
            shown = timeless
            yield _event("state", state)
        for entry in engine.entries.since(after):
            after = entry["number"]
            yield _event(entry["kind"], entry, after)
        while not await engine.changes.wait(seen, _KEEP_ALIVE):
            yield b": keep-alive\n\n"
        await asyncio.sleep(_BETWEEN)


def _event(name: str, document: object, number: int | None = None) -> bytes:
    """An event; JSON in ASCII holds no line end, whatever it says."""
    head = f"event: {name}\n" + ("" if number is None else f"id: {number}\n")
    return f"{head}data: {json.dumps(document)}\n\n".encode()
