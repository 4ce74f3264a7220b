"""Read files of an output folder once, however often a run asks for them."""

from __future__ import annotations

import hashlib
import os
import time
from functools import cached_property
from typing import Final, TypeAlias

_State: TypeAlias = tuple[int, ...]

_TICK: Final = 2_000_000_000
"""Nanoseconds in which a file may change without another time of its last change, on the coarsest of file systems."""


class Found(bytes):
    """What a file on disk says, with the line ends that it was made with."""

    @cached_property
    def sha256(self) -> str:
        """Its hash, as hex digits."""
        return hashlib.sha256(self).hexdigest()


class Reading:
    """The files that a run has read. One that is not the same file any more is read again."""

    def __init__(self) -> None:
        self._files: dict[_State, Found] = {}

    def file(self, path: str) -> Found:
        """What a file says now: it is asked for its state each time, and read where that is another than before."""
        known = self._files.get(_state(os.lstat(path)))
        return self.read(path) if known is None else known

    def read(self, path: str) -> Found:
        """The same of a file that was not asked for yet."""
        began = time.time_ns()
        with open(path, "rb", buffering=0) as stream:
            found = os.fstat(stream.fileno())
            data = Found(unix_lines(stream.readall()))
        # A file that was just written might be written again and not look it.
        if found.st_mtime_ns < began - _TICK:
            self._files[_state(found)] = data
        return data


def _state(found: os.stat_result) -> _State:
    """Which file it is, and since when: whoever puts the time of its last change back changes that of its state."""
    return (
        *(found.st_dev, found.st_ino, found.st_mode, found.st_size),
        *(found.st_mtime_ns, found.st_ctime_ns),
    )


def unix_lines(data: bytes) -> bytes:
    """A file with the line ends that it was made with: those of Windows, of an editor or a checkout, are no edit."""
    # To look for one byte is several times as fast.
    return data.replace(b"\r\n", b"\n") if b"\r" in data else data
