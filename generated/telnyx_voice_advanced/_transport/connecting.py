# Generated; edit spec/ or templates/ instead.
"""A TCP connection to the first address of a name that accepts one (RFC 8305).

The families take turns. Whenever no connection to an address is made within a quarter of a second, the
next one is tried beside it: an address that drops packets costs that much and no more.
"""

from __future__ import annotations

import errno
import os
import selectors
import socket
from collections.abc import Iterable, Sequence
from itertools import chain, zip_longest
from time import monotonic
from typing import Any, Final

from .resolver import Address

HEAD_START: Final = 0.25
"""Seconds that an address has for itself."""

_UNDER_WAY: Final = (errno.EINPROGRESS, errno.EWOULDBLOCK)


class Connector:
    """How sockets are made: what is set before they connect."""

    def __init__(self, local_address: str | None, options: Iterable[Any] | None) -> None:
        self._local_address = local_address
        self._options = [*(options or ()), (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)]

    def connect(self, addresses: Sequence[Address], seconds: float | None) -> socket.socket:
        """A connected socket.

        Args:
            addresses: one at least.
            seconds: for all addresses together, None for no limit.

        Raises:
            OSError: none accepted; a `TimeoutError` when there was no time for more.
        """
        if len(addresses) == 1:
            return self._connect(addresses[0], seconds)
        return self._race(by_turns(addresses), seconds)

    def _connect(self, address: Address, seconds: float | None) -> socket.socket:
        sock = socket.socket(address.family, socket.SOCK_STREAM)
        try:
            sock.settimeout(seconds)
            self._prepare(sock)
            sock.connect(address.sockaddr)
        except BaseException:
            sock.close()
            raise
        return sock

    def _race(self, addresses: list[Address], seconds: float | None) -> socket.socket:
        until = None if seconds is None else monotonic() + seconds
        failure: OSError | None = None
        running: list[socket.socket] = []
        winner: socket.socket | None = None
        with selectors.DefaultSelector() as selector:
            try:
                next_start = monotonic()
                while addresses or running:
                    now = monotonic()
                    if until is not None and now >= until:
                        raise TimeoutError("timed out")
                    if addresses and now >= next_start:
                        next_start = now + HEAD_START
                        try:
                            running.append(self._begin(addresses.pop(0)))
                        except OSError as error:
                            failure, next_start = error, now
                            continue
                        selector.register(running[-1], selectors.EVENT_WRITE)
                    ends = [until, next_start if addresses else None]
                    wait = min((end - now for end in ends if end is not None), default=None)
                    for key, _ in selector.select(wait):
                        sock = next(each for each in running if each is key.fileobj)
                        code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                        if code == 0:
                            winner = sock
                            return sock
                        failure, next_start = OSError(code, os.strerror(code)), now
                        selector.unregister(sock)
                        running.remove(sock)
                        sock.close()
                raise failure or OSError("the name has no address")
            finally:
                for sock in running:
                    if sock is not winner:
                        sock.close()

    def _begin(self, address: Address) -> socket.socket:
        sock = socket.socket(address.family, socket.SOCK_STREAM)
        try:
            sock.setblocking(False)
            self._prepare(sock)
            code = sock.connect_ex(address.sockaddr)
            if code not in (0, *_UNDER_WAY):
                raise OSError(code, os.strerror(code))
        except BaseException:
            sock.close()
            raise
        return sock

    def _prepare(self, sock: socket.socket) -> None:
        if self._local_address is not None:
            sock.bind((self._local_address, 0))
        for option in self._options:
            sock.setsockopt(*option)


def by_turns(addresses: Sequence[Address]) -> list[Address]:
    """The families in turn, beginning with the one that the system puts first."""
    families: dict[int, list[Address]] = {}
    for address in addresses:
        families.setdefault(address.family, []).append(address)
    turns = chain.from_iterable(zip_longest(*families.values()))
    return [address for address in turns if address is not None]
