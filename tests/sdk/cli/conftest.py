from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import pytest
from click.testing import CliRunner, Result
from telnyx_voice_advanced import WebhookRouter
from telnyx_voice_advanced._cli.app import app
from telnyx_voice_advanced.testing import WebhookKey
from telnyx_voice_advanced.types import UnwrapWebhookEvent
from telnyx_voice_advanced.webhooks import WSGIWebhookApp

from tests.sdk.wsgi_server import serving

Run: TypeAlias = Callable[..., Result]
KEY = WebhookKey(bytes(range(32)))
SEED = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n"


@dataclass(frozen=True)
class Receiver:
    """A webhook router behind a real socket, and the events that it took."""

    url: str
    events: list[UnwrapWebhookEvent]


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    events: list[UnwrapWebhookEvent] = []
    router = WebhookRouter(public_key=KEY.public_key, fallback=events.append)
    with serving(WSGIWebhookApp(router)) as url:
        yield Receiver(f"{url}/webhooks", events)


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    path = tmp_path / "webhook.key"
    path.write_text(SEED, "ascii")
    return path


@pytest.fixture
def run(key_file: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    for name in ("TELNYX_API_KEY", "TELNYX_PUBLIC_KEY", "TELNYX_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TELNYX_WEBHOOK_KEY_FILE", str(key_file))

    def invoke(*words: str, stdin: bytes | None = None) -> Result:
        return CliRunner().invoke(app, words, input=stdin)

    return invoke
