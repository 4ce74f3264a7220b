from __future__ import annotations

import runpy
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from telnyx_voice_advanced import Telnyx
from telnyx_voice_advanced.testing import Twin

EXAMPLES: Final = Path(__file__).parents[4] / "examples"


@pytest.fixture
def twin() -> Iterator[Twin]:
    with Twin(seed=7) as twin:
        yield twin


@pytest.fixture
def client(twin: Twin) -> Iterator[Telnyx]:
    with Telnyx(**twin.settings()) as client:
        yield client


@pytest.fixture
def example(twin: Twin, monkeypatch: pytest.MonkeyPatch) -> Callable[..., dict[str, Any]]:
    """Starts a program of `examples/`, with its settings, at the twin's end."""

    def start(name: str, **settings: str) -> dict[str, Any]:
        of_twin = twin.settings()
        monkeypatch.setenv("TELNYX_API_KEY", of_twin["api_key"])
        monkeypatch.setenv("TELNYX_PUBLIC_KEY", of_twin["public_key"])
        monkeypatch.setenv("TELNYX_BASE_URL", of_twin["base_url"])
        for variable, value in settings.items():
            monkeypatch.setenv(variable, value)
        program = runpy.run_path(str(EXAMPLES / f"{name}.py"))
        twin.deliver_to(program["app"])
        return program

    return start


@pytest.fixture(autouse=True)
def no_connections(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever connects a socket fails."""

    def connect(self: socket.socket, address: object) -> None:
        raise AssertionError(f"a socket was connected to {address!r}")

    monkeypatch.setattr(socket.socket, "connect", connect)
