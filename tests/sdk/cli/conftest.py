from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from socketserver import ThreadingMixIn
from typing import TypeAlias
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

import pytest
from click.testing import CliRunner, Result
from telnyx_voice_advanced import WebhookRouter
from telnyx_voice_advanced._cli.app import app
from telnyx_voice_advanced.testing import WebhookKey
from telnyx_voice_advanced.types import UnwrapWebhookEvent
from telnyx_voice_advanced.webhooks import WSGIWebhookApp

Run: TypeAlias = Callable[..., Result]
KEY = WebhookKey(bytes(range(32)))
SEED = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n"


class QuietHandler(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = False


class Receiver:
    """A webhook router behind a real socket, and the events that it took."""

    def __init__(self) -> None:
        self.events: list[UnwrapWebhookEvent] = []
        router = WebhookRouter(public_key=KEY.public_key, fallback=self.events.append)
        self.server = Server(("127.0.0.1", 0), QuietHandler)
        self.server.set_app(WSGIWebhookApp(router))
        self.url = f"http://127.0.0.1:{self.server.server_port}/webhooks"


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    found = Receiver()
    thread = threading.Thread(target=found.server.serve_forever, args=(0.01,))
    thread.start()
    yield found
    found.server.shutdown()
    thread.join()
    found.server.server_close()


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
