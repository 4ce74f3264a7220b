"""A redis-server of our own on loopback."""

from __future__ import annotations

import shutil
import socket
import subprocess
from collections.abc import Iterator

import pytest
import redis


@pytest.fixture(scope="session")
def redis_port() -> Iterator[int]:
    """The port of a real redis-server that keeps nothing on disk."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.fail(
            "redis-server is missing: apt-get install redis-server (or valkey-server), then run again."
        )
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    command = [
        program,
        "--bind",
        "127.0.0.1",
        "--port",
        str(port),
        "--save",
        "",
        "--appendonly",
        "no",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            if not any("Ready to accept connections" in line for line in server.stdout):
                pytest.fail("redis-server did not start.")
            yield port
        finally:
            server.terminate()


@pytest.fixture
def redis_url(redis_port: int) -> str:
    """The server, emptied."""
    url = f"redis://127.0.0.1:{redis_port}"
    with redis.Redis.from_url(url) as client:
        client.flushall()
    return url
