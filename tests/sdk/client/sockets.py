"""The sockets that a client has open to a server of this process."""

from __future__ import annotations

import gc
import os
import socket
import stat


def client_sockets(port: int) -> list[str]:
    """The client's ends of connections to a port, by what they are connected to, or were.

    The server's ends do not count: when its loop closes them is its own affair.
    """
    gc.collect()
    ends = [end for fd in os.listdir("/proc/self/fd") if (end := _end(int(fd))) is not None]
    return [f"{local} to {peer}" for local, peer in ends if local != port and peer in (port, None)]


def _end(descriptor: int) -> tuple[int, int | None] | None:
    """The ports of a TCP connection; the peer's is None where it is gone, or was not reached."""
    try:
        if not stat.S_ISSOCK(os.fstat(descriptor).st_mode):
            return None
        # Another number of it: closing that one leaves the socket open.
        with socket.socket(fileno=os.dup(descriptor)) as sock:
            if sock.family not in (socket.AF_INET, socket.AF_INET6) or _listens(sock):
                return None
            return sock.getsockname()[1], _peer(sock)
    except OSError:  # Another thread closed it meanwhile.
        return None


def _listens(sock: socket.socket) -> bool:
    return bool(sock.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN))


def _peer(sock: socket.socket) -> int | None:
    try:
        return int(sock.getpeername()[1])
    except OSError:
        return None
