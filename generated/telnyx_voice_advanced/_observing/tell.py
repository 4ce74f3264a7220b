# Generated; edit spec/ or templates/ instead.
"""Whoever watches a call or a delivery changes nothing about it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final, TypeVar

T = TypeVar("T")

_log: Final = logging.getLogger("telnyx_voice_advanced")


def tell(function: Callable[..., T], *arguments: object, otherwise: T) -> T:
    """Tell a hook or an observer something. What it raises is logged, and `otherwise` stands for what it gives."""
    try:
        return function(*arguments)
    except Exception:
        name = getattr(function, "__qualname__", type(function).__name__)
        _log.exception("The hook %s failed", name)
        return otherwise
