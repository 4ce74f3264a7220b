from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.sdk.faults.hostile import HostileServer


@pytest.fixture
def server() -> Iterator[HostileServer]:
    with HostileServer() as running:
        yield running


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Jitter is uniform from zero up: these are pauses that may come."""
    monkeypatch.setattr("random.random", lambda: 0.02)
