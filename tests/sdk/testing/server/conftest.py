"""A twin in a process of its own, and an application on a socket that it delivers to."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
from telnyx_voice_advanced import Telnyx, WebhookRouter
from telnyx_voice_advanced.webhooks import WSGIWebhookApp

from tests.sdk.wsgi_server import App, serving

SEED = 7


class Application:
    """A WSGI application on a socket, which can be another one for each test."""

    def __init__(self) -> None:
        self.app: App = refusing
        self.paths: list[str] = []
        self.host = ""

    @property
    def url(self) -> str:
        return f"http://{self.host}/webhooks"

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Any:
        self.paths.append(environ["PATH_INFO"])
        return self.app(environ, start_response)


def refusing(environ: dict[str, Any], start_response: Any) -> list[bytes]:
    start_response("503 Service Unavailable", [("content-length", "4")])
    return [b"busy"]


class Served:
    """A twin's server, and a client of its control interface that knows nothing of the package."""

    def __init__(self, greeting: dict[str, Any], control: httpx.Client) -> None:
        self.greeting = greeting
        self.url: str = greeting["listening"]
        self.base_url: str = greeting["TELNYX_BASE_URL"]
        self.public_key: str = greeting["TELNYX_PUBLIC_KEY"]
        self.control = control

    def get(self, path: str) -> Any:
        response = self.control.get(path)
        assert response.status_code == 200, response.text
        return response.json()

    def post(self, path: str, **document: Any) -> Any:
        response = self.control.post(path, json=document)
        assert response.status_code in (200, 201, 202), response.text
        return response.json()

    def deliver(self, seconds: float = 0) -> None:
        self.post("clock", advance=seconds)

    def call(self, **document: Any) -> str:
        call_id: str = self.post("calls", **document)["call_control_id"]
        return call_id

    def client(self, **options: Any) -> Telnyx:
        return Telnyx(api_key="any-key", base_url=self.base_url, **options)

    def executions(self, command: str) -> list[dict[str, Any]]:
        return [each for each in self.get("executions") if each["command"] == command]


@contextmanager
def twin_process(*words: str) -> Iterator[tuple[subprocess.Popen[str], Served]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "telnyx_voice_advanced", "twin", "--port", "0", "--json", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        line = process.stdout.readline()
        assert line, process.communicate()[1]
        greeting = json.loads(line)
        base = f"{greeting['listening']}/_twin/v1/"
        with httpx.Client(base_url=base, timeout=30, trust_env=False) as control:
            yield process, Served(greeting, control)
    finally:
        process.kill()
        process.communicate()


@pytest.fixture(scope="package")
def application_server() -> Iterator[Application]:
    found = Application()
    with serving(found) as url:
        found.host = url.removeprefix("http://")
        yield found


@pytest.fixture
def application(application_server: Application) -> Application:
    application_server.app = refusing
    application_server.paths.clear()
    return application_server


@pytest.fixture(scope="package")
def manual_server(application_server: Application) -> Iterator[Served]:
    words = ("--deliver", application_server.url, "--seed", str(SEED), "--clock", "manual")
    with twin_process(*words) as (_, served):
        yield served


@pytest.fixture
def twin(manual_server: Served, application: Application) -> Served:
    """A twin that has just begun, whose clock stands still."""
    manual_server.post("reset")
    return manual_server


def ivr(client: Telnyx, public_key: str) -> WSGIWebhookApp:
    """Answers, and sends the digits that were pressed on to the other side."""
    from telnyx_voice_advanced.types import (
        CallDtmfReceivedWebhookEvent,
        CallInitiatedWebhookEvent,
    )

    router = WebhookRouter(public_key=public_key, fallback=None)

    @router.on("call.initiated")
    def answer(event: CallInitiatedWebhookEvent) -> None:
        client.calls.actions.answer(event.data.payload.call_control_id or "")

    @router.on("call.dtmf.received")
    def echo(event: CallDtmfReceivedWebhookEvent) -> None:
        payload = event.data.payload
        client.calls.actions.send_dtmf(payload.call_control_id or "", digits=payload.digit or "")

    return WSGIWebhookApp(router)
