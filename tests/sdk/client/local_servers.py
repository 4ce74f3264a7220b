"""Servers and proxies in threads, with certificates of an authority of our own."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.sdk.faults.hostile import response

CERTIFICATES = Path(__file__).with_name("certificates")
Handle = Callable[[socket.socket], None]


@contextmanager
def listening(handle: Handle) -> Iterator[tuple[int, list[int]]]:
    """A port whose connections go to `handle`, each in a thread; counts them."""
    seen: list[int] = []
    listener = socket.create_server(("127.0.0.1", 0))
    threads: list[threading.Thread] = []

    def serve(connection: socket.socket) -> None:
        with connection, suppress(OSError):
            handle(connection)

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            seen.append(1)
            thread = threading.Thread(target=serve, args=(connection,), daemon=True)
            threads.append(thread)
            thread.start()

    accepting = threading.Thread(target=accept)
    accepting.start()
    try:
        yield listener.getsockname()[1], seen
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        accepting.join()
        for thread in threads:
            thread.join(5)


def read_request(connection: socket.socket) -> bytes:
    data = b""
    while not data.endswith((b"}", b"\r\n\r\n")) or (data.startswith(b"POST") and b"}" not in data):
        piece = connection.recv(65536)
        if not piece:
            return b""
        data += piece
    return data


def answer_all(connection: socket.socket) -> None:
    while read_request(connection):
        connection.sendall(response())


def over_tls(handle: Handle) -> Handle:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(CERTIFICATES / "localhost.pem")

    def wrapped(connection: socket.socket) -> None:
        with context.wrap_socket(connection, server_side=True) as encrypted:
            handle(encrypted)

    return wrapped


def pump(source: socket.socket, sink: socket.socket) -> None:
    try:
        while data := source.recv(65536):
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        pass


def tunnel(connection: socket.socket) -> None:
    target = read_request(connection).split()[1].decode()
    host, _, port = target.partition(":")
    with socket.create_connection((host, int(port))) as onward:
        connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        back = threading.Thread(target=pump, args=(onward, connection))
        back.start()
        pump(connection, onward)
        back.join(5)
