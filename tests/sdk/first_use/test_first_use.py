"""A class may be met first by any number of threads at the same moment."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

PROGRAM = Path(__file__).with_name("program.py")
PROCESSES = 40


class _Commands(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("content-length") or 0))
        body = b'{"data":{"result":"ok"}}'
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


class _Server(ThreadingHTTPServer):
    request_queue_size = 64
    daemon_threads = True


@pytest.fixture(scope="module")
def base_url() -> Iterator[str]:
    with _Server(("127.0.0.1", 0), _Commands) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_no_process_dies_where_threads_meet_classes_first(base_url: str) -> None:
    def run(number: int) -> tuple[int, str]:
        command = [sys.executable, str(PROGRAM), base_url, str(number)]
        ended = subprocess.run(command, capture_output=True, text=True, timeout=120)
        return ended.returncode, ended.stdout + ended.stderr

    with ThreadPoolExecutor(2) as pool:
        ends = list(pool.map(run, range(PROCESSES)))
    assert [end for end in ends if end[0] != 0] == []
