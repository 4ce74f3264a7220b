# Generated; edit spec/ or templates/ instead.
"""What becomes of a coroutine that is not awaited."""

from __future__ import annotations

from inspect import iscoroutine


def discard(value: object) -> None:
    """Close a coroutine that nobody awaits: it would warn."""
    if iscoroutine(value):
        value.close()
