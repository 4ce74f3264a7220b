"""What the page is looked at with: a twin in a process, an application that it calls, and a line to cut between."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from itertools import count
from typing import Any

import httpx

from tests.sdk.wsgi_server import App, serving

_seeds = count(1)


class Twin:
    """A twin in a process of its own, and what a test does to it beside the page."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.http = httpx.Client(base_url=f"{url}/_twin/v1/", timeout=30, trust_env=False)

    def get(self, path: str) -> Any:
        return self._content(self.http.get(path))

    def post(self, path: str, **document: Any) -> Any:
        return self._content(self.http.post(path, json=document))

    def start_over(self) -> str:
        """Begin anew, with identifiers that no application has seen; gives the public key."""
        key: str = self.post("reset", seed=next(_seeds))["public_key"]
        return key

    def executions(self, command: str) -> int:
        return sum(each["command"] == command for each in self.get("executions"))

    @staticmethod
    def _content(response: httpx.Response) -> Any:
        assert response.is_success, response.text
        return response.json()


@contextmanager
def twin_process(deliver: str, port: int = 0) -> Iterator[Twin]:
    """Run a twin, on a free port where none is said."""
    words = ("--port", str(port), "--deliver", deliver, "--seed", str(next(_seeds)), "--json")
    process = subprocess.Popen(
        [sys.executable, "-m", "telnyx_voice_advanced", "twin", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    reader = threading.Thread(target=_drain, args=(process,))
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line, process.communicate()[1]
        reader.start()
        twin = Twin(json.loads(line)["listening"])
        with twin.http:
            yield twin
    finally:
        process.kill()
        process.wait()
        if reader.ident is not None:
            reader.join()
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                stream.close()


def _drain(process: subprocess.Popen[str]) -> None:
    """Read what it prints, lest it waits for that."""
    assert process.stdout is not None
    for _ in process.stdout:
        pass


class Receiver:
    """The address that the twin delivers to; each test puts its application behind it."""

    def __init__(self) -> None:
        self.url = ""
        self.app: App = _unavailable

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Any:
        return self.app(environ, start_response)


def _unavailable(environ: dict[str, Any], start_response: Any) -> list[bytes]:
    start_response("503 Service Unavailable", [("content-length", "0")])
    return [b""]


@contextmanager
def receiving() -> Iterator[Receiver]:
    """Listen for webhooks."""
    receiver = Receiver()
    with serving(receiver) as url:
        receiver.url = f"{url}/webhooks"
        yield receiver


class Line:
    """A connection between the browser and the twin that can be cut."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._ends: list[socket.socket] = []
        self._is_cut = False
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """Drop all connections, and each that is made from now on."""
        self._is_cut = True
        while self._ends:
            _drop(self._ends.pop())

    def mend(self) -> None:
        self._is_cut = False

    def close(self) -> None:
        self.cut()
        _drop(self._listener)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                if self._is_cut:
                    _drop(near)
                    continue
                far = socket.create_connection(("127.0.0.1", self._port))
                self._ends += [near, far]
                for pair in ((near, far), (far, near)):
                    threading.Thread(target=_carry, args=pair, daemon=True).start()


def _carry(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    _drop(source)
    _drop(target)


def _drop(end: socket.socket) -> None:
    with closing(end), suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
