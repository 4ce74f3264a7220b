"""A redis-server of our own on loopback."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import redis

from tests.sdk.webhooks.receivers.shared_redis.server import RedisServer


@pytest.fixture(scope="session")
def shared_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    """A real redis-server that keeps nothing on disk."""
    with RedisServer(tmp_path_factory.mktemp("redis")) as server:
        yield server


@pytest.fixture
def redis_url(shared_server: RedisServer) -> str:
    """The server, emptied."""
    with redis.Redis.from_url(shared_server.url) as client:
        client.flushall()
    return shared_server.url


@pytest.fixture
def durable_server(tmp_path: Path) -> Iterator[RedisServer]:
    """One of a test's own, which may be killed and keeps its data."""
    with RedisServer(tmp_path, "--appendonly", "yes", "--appendfsync", "always") as server:
        yield server
