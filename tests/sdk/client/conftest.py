from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from telnyx_voice_advanced import Telnyx

from tests.sdk.faults.hostile import HostileServer


@pytest.fixture
def server() -> Iterator[HostileServer]:
    with HostileServer() as running:
        yield running


@pytest.fixture
def sent() -> list[httpx.Request]:
    """The requests that `client` made."""
    return []


@pytest.fixture
def client(sent: list[httpx.Request]) -> Iterator[Telnyx]:
    """One that gets 200 for everything, without a socket."""

    def serve(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"data": {"result": "ok"}})

    http_client = httpx.Client(transport=httpx.MockTransport(serve))
    with Telnyx(api_key="KEY", http_client=http_client) as client:
        yield client


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TELNYX_API_KEY", "TELNYX_PUBLIC_KEY", "TELNYX_BASE_URL", "TELNYX_LOG"):
        monkeypatch.delenv(name, raising=False)
    for name in ("TELNYX_ALLOW_INSECURE_HTTP", "SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"):
        monkeypatch.delenv(name, raising=False)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Jitter is uniform from zero up: these are pauses that may come."""
    monkeypatch.setattr("random.random", lambda: 0.02)
