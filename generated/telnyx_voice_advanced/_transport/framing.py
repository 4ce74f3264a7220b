# Generated; edit spec/ or templates/ instead.
"""Does a connection hold the bytes of exactly one response?

HTTP libraries keep what a server sent beyond a response and take it for the beginning of the
response to the next request. A connection on which that happened must not be used again.
"""

from __future__ import annotations

import re
from typing import Final

_LENGTH: Final = re.compile(rb"\r\ncontent-length:[ \t]*([0-9]{1,12})[ \t]*(?=\r\n|$)", re.I)
_CHUNKED: Final = re.compile(rb"\r\ntransfer-encoding:[ \t]*chunked[ \t]*(?=\r\n|$)", re.I)
_CHUNK_SIZE: Final = re.compile(rb"([0-9a-f]{1,8})[^\r\n]*\r\n", re.I)
_END: Final = b"\r\n\r\n"


def is_one_response(received: bytes) -> bool:
    """True only if it is certain; an unusual response costs a new connection, no more."""
    head, end, body = received.partition(_END)
    if not end:
        return False
    if _CHUNKED.search(head):
        return _length_of_chunks(body) == len(body)
    length = _LENGTH.search(head)
    return length is not None and int(length[1]) == len(body)


def _length_of_chunks(body: bytes) -> int:
    """Where the chunks end, trailers not understood; -1 when they do not."""
    position = 0
    while True:
        size = _CHUNK_SIZE.match(body, position)
        if size is None:
            return -1
        length = int(size[1], 16)
        position = size.end() + length + 2
        if body[position - 2 : position] != b"\r\n":
            return -1
        if length == 0:
            return position
