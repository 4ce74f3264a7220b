# Generated; edit spec/ or templates/ instead.
"""The beginning of a response: it tells what broke before a status line from what broke after it."""

from __future__ import annotations

import re
from typing import Final

_REMEMBERED: Final = 4096
_INTERIM: Final = re.compile(rb"HTTP/[0-9]\.[0-9] 1[0-9]{2}[ \r\n]")
_SUCCESS: Final = re.compile(rb"HTTP/[0-9]\.[0-9] (2[0-9]{2})[ \r\n]")
_END: Final = re.compile(rb"\n\r?\n")


def extended(beginning: bytes, data: bytes) -> bytes:
    """With what came next; interim responses (1xx) are forgotten, however many come."""
    if len(beginning) >= _REMEMBERED and not _INTERIM.match(beginning):
        return beginning
    beginning += data
    position = 0
    while _INTERIM.match(beginning, position):
        end = _END.search(beginning, position)
        if end is None:
            return beginning[position:]
        position = end.end()
    return beginning[position : position + _REMEMBERED]


def success(beginning: bytes) -> int | None:
    """The status of a 2xx status line."""
    line = _SUCCESS.match(beginning)
    return None if line is None else int(line[1])
