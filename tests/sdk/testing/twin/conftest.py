from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest
from telnyx_voice_advanced import Telnyx
from telnyx_voice_advanced.testing import Twin


@pytest.fixture
def twin() -> Iterator[Twin]:
    with Twin(seed=7) as twin:
        yield twin


@pytest.fixture
def client(twin: Twin) -> Iterator[Telnyx]:
    with Telnyx(**twin.settings()) as client:
        yield client


@pytest.fixture(autouse=True)
def no_connections(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever connects a socket fails."""

    def connect(self: socket.socket, address: object) -> None:
        raise AssertionError(f"a socket was connected to {address!r}")

    monkeypatch.setattr(socket.socket, "connect", connect)
