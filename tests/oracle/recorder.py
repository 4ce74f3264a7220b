"""A loopback server that keeps the bytes of what it is sent, and answers as it is told."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

GOOD = b'{"data": {"result": "ok"}}'
GOOD_CALL = (
    b'{"data": {"call_control_id": "v3:a", "call_leg_id": "b", "call_session_id": "c", "is_alive": true, '
    b'"record_type": "call"}}'
)


@dataclass(frozen=True)
class Sent:
    """One request, as it arrived."""

    method: str
    path: bytes
    """The request target, undecoded."""
    headers: tuple[tuple[str, str], ...]
    """In the order of arrival, names in lower case."""
    body: bytes


@dataclass
class Recorder:
    """Where the server is, what it was sent, and what it answers from now on."""

    base_url: str = ""
    sent: list[Sent] = field(default_factory=list[Sent])
    status: int = 200
    answer: bytes | None = None
    """Unless told, a result for an action and a call for the rest."""

    def take(self) -> Sent:
        """The one request that came since the last time."""
        (request,) = self.sent
        self.sent.clear()
        return request


@contextmanager
def recording() -> Generator[Recorder]:
    """Serve on a free port of 127.0.0.1 until the block ends."""
    recorder = Recorder()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # Otherwise the second packet of an answer waits for the first to be acknowledged.
        wbufsize = -1

        def handle_one_request(self) -> None:
            self.raw_requestline = self.rfile.readline(65537)
            self.close_connection = True
            if self.raw_requestline and self.parse_request():
                self._record()

        def _record(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            method, path, _ = self.raw_requestline.split(b" ")
            headers = tuple((name.lower(), value) for name, value in self.headers.items())
            recorder.sent.append(Sent(method.decode(), path, headers, body))
            answer = recorder.answer or (GOOD if b"/actions/" in path else GOOD_CALL)
            self.send_response(recorder.status)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)
            self.wfile.flush()

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever)
    thread.start()
    recorder.base_url = f"http://127.0.0.1:{server.server_port}/v2"
    try:
        yield recorder
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
