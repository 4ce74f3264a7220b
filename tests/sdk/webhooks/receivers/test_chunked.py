"""Bodies in chunks, and bodies that break off, behind real WSGI servers in processes of their own."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from wsgiref.simple_server import make_server

import httpx
import pytest

from tests.sdk.webhooks.receivers.chunked_site import application
from tests.sdk.webhooks.receivers.inbox import LIMIT
from tests.sdk.webhooks.receivers.serving import listening, port_of
from tests.sdk.webhooks.signing import event_body, signed
from tests.sdk.wsgi_server import QuietHandler

ROOT = Path(__file__).parents[4]
SITE = "tests.sdk.webhooks.receivers.chunked_site"
UWSGI = "import pyuwsgi, sys; pyuwsgi.run(sys.argv[1:])"
SERVERS = {
    "gunicorn": ["-m", "gunicorn", "--bind", "fd://{fd}", "--threads", "2", f"{SITE}:application"],
    "uwsgi": [
        *("-c", UWSGI, "--http-socket", "fd://{fd}", "--wsgi-file", "{file}"),
        *("--pythonpath", str(ROOT), "--master", "--die-on-term", "--need-app", "--lazy-apps"),
    ],
}


@contextmanager
def process(name: str) -> Iterator[int]:
    """A server on a socket that listens already; gives its port."""
    with listening() as sock:
        values = {"fd": sock.fileno(), "file": Path(__file__).with_name("chunked_site.py")}
        command = [sys.executable, *(argument.format(**values) for argument in SERVERS[name])]
        server = subprocess.Popen(
            command, cwd=ROOT, pass_fds=[sock.fileno()], stderr=subprocess.DEVNULL
        )
        try:
            yield port_of(sock)
        finally:
            server.terminate()
            server.wait()


# As in the dependency group: where there is no pyuwsgi yet.
AVAILABLE = [name for name in SERVERS if name != "uwsgi" or sys.version_info < (3, 15)]


@pytest.fixture(scope="module", params=AVAILABLE)
def port(request: pytest.FixtureRequest) -> Iterator[int]:
    with process(request.param) as port:
        yield port


def in_chunks(body: bytes) -> Iterator[bytes]:
    for at in range(0, len(body), 100):
        yield body[at : at + 100]


def post(port: int, path: str, body: bytes, headers: dict[str, str]) -> int:
    url = f"http://127.0.0.1:{port}{path}"
    with httpx.Client(trust_env=False, timeout=30) as http:
        return http.post(url, content=in_chunks(body), headers=headers).status_code


def test_a_body_in_chunks_is_read(port: int) -> None:
    body = event_body(id="chunks", payload={"digit": "5", "new": "x" * 1000})
    assert post(port, "/", body, signed(body)) == 200
    assert post(port, "/", body + b" ", signed(body)) == 400


def test_a_body_in_chunks_over_the_limit(port: int) -> None:
    body = event_body(payload={"digit": "5", "new": "x" * LIMIT})
    assert post(port, "/", body, signed(body)) == 413


def test_a_view_that_was_given_no_body_asks_for_a_retry(port: int) -> None:
    """gunicorn joins the chunks, uWSGI does not: never is it a refusal."""
    body = event_body(id="view")
    assert post(port, "/webhooks", body, signed(body)) in (200, 503)


def test_a_server_that_hands_no_chunks_over_asks_for_a_retry(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """wsgiref, which Django's runserver is made of."""
    body = event_body(id="wsgiref")
    lines = [f"{name}: {value}" for name, value in signed(body).items()]
    head = "\r\n".join(["POST / HTTP/1.1", "Host: x", "Transfer-Encoding: chunked", *lines])
    request = head.encode() + b"\r\n\r\n%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
    with (
        make_server("127.0.0.1", 0, application, handler_class=QuietHandler) as server,
        socket.create_connection(("127.0.0.1", server.server_port)) as client,
    ):
        client.sendall(request)
        server.handle_request()
        assert b" 503 " in client.makefile("rb").readline()
    assert "it came in chunks (Transfer-Encoding), and this WSGI server" in caplog.text
