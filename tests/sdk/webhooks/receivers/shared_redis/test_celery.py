"""The program of the page on Celery: a real worker and a real Redis between it and the receiver."""

from __future__ import annotations

import io
import os
import runpy
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import Any, Final

import pytest
import redis
from telnyx_voice_advanced.testing import WebhookKey

from tests.sdk.webhooks.receivers.page import pressed, write_program

SECONDS: Final = 180


@pytest.fixture
def key(monkeypatch: pytest.MonkeyPatch, redis_url: str) -> WebhookKey:
    key = WebhookKey.generate()
    monkeypatch.setenv("TELNYX_PUBLIC_KEY", key.public_key)
    monkeypatch.setenv("REDIS_URL", redis_url)
    return key


@pytest.fixture
def program(key: WebhookKey, tmp_path: Path) -> Path:
    return write_program("Celery", tmp_path / "tasks.py")


@pytest.fixture
def worker(program: Path) -> Iterator[subprocess.Popen[bytes]]:
    quiet = ("--without-gossip", "--without-mingle", "--without-heartbeat", "--loglevel=ERROR")
    paths = [str(program.parent), *sys.path]
    process = subprocess.Popen(
        [sys.executable, "-m", "celery", "-A", "tasks", "worker", "--concurrency=2", *quiet],
        cwd=program.parent,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    yield process
    os.killpg(process.pid, signal.SIGKILL)  # Its children too.
    process.wait(SECONDS)


def post(app: Any, body: bytes, headers: dict[str, str]) -> str:
    environ = {
        "REQUEST_METHOD": "POST",
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
        **{f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()},
    }
    said: list[str] = []
    app(environ, lambda status, _: said.append(status))
    return said[0]


def test_what_the_receiver_takes_the_worker_handles_once(
    key: WebhookKey, program: Path, worker: subprocess.Popen[bytes], redis_url: str
) -> None:
    tasks = runpy.run_path(str(program), run_name="tasks")
    assert post(tasks["wsgi"], b"{}", {}) == "400 Bad Request"
    expected: list[str] = []
    for note, body, headers in pressed(key, 3, "15"):
        for _ in range(2):
            # On a busy machine the first may be late, and Telnyx delivers it again.
            while (status := post(tasks["wsgi"], body, headers)) != "200 OK":
                assert status == "503 Service Unavailable"
        expected.append(note)
    with redis.Redis.from_url(redis_url) as connection:
        noted: list[str] = []
        for _ in expected:
            found: Any = connection.blpop(["digits"], timeout=SECONDS)
            assert found, "The worker did not handle it in time."
            noted.append(found[1].decode())
        assert sorted(noted) == sorted(expected)
        # What was published twice is handled once: every message is gone, and nothing more was noted.
        until = monotonic() + SECONDS
        while connection.llen("celery") or connection.hlen("unacked"):
            assert monotonic() < until, "The worker did not acknowledge it in time."
        assert not connection.exists("digits")
    tasks["app"].close()
    tasks["connection"].close()


def test_a_broker_that_is_away_is_503(
    key: WebhookKey, program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REDIS_URL", "redis://127.0.0.1:1")
    tasks = runpy.run_path(str(program), run_name="tasks")
    (_, body, headers), *_ = pressed(key, 1, "1")
    assert post(tasks["wsgi"], body, headers) == "503 Service Unavailable"
