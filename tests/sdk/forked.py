"""Forked children, and how they end."""

from __future__ import annotations

import os
import signal
import warnings
from typing import Any


def fork() -> int:
    """Fork beside other threads, as any server has them; Python warns of that."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return os.fork()


def in_child(work: Any) -> int:
    """Run in a forked child; its exit status is 0 if nothing was raised."""
    pid = fork()
    if pid == 0:
        status = 1
        try:
            signal.alarm(20)
            work()
            status = 0
        finally:
            os._exit(status)
    return pid


def exit_statuses(pids: list[int]) -> list[int]:
    return [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in pids]
