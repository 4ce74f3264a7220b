# Generated; edit spec/ or templates/ instead.
"""Greenlets share a thread, and a thread runs one event loop: under gevent it has to be another one."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any


def native_thread() -> Callable[[Callable[[], Any]], Any] | None:
    """Runs a function in a thread of the system while this greenlet waits; None without gevent."""
    monkey: Any = sys.modules.get("gevent.monkey")
    if monkey is None or not monkey.is_module_patched("threading"):
        return None
    from contextvars import copy_context
    from importlib import import_module

    gevent: Any = import_module("gevent")

    def apply(function: Callable[[], Any]) -> Any:
        return gevent.get_hub().threadpool.apply(copy_context().run, (function,))

    return apply
