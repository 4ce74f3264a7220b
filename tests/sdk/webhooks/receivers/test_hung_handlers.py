"""A handler that hangs takes no thread of the server with it."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any

import httpx
import pytest
from telnyx_voice_advanced.webhooks import ASGIWebhookApp, WebhookRouter, WSGIWebhookApp

from tests.sdk.webhooks.receivers.serving import asgi_server, wsgi_server
from tests.sdk.webhooks.signing import NOW, PUBLIC_KEY, event_body, signed

MORE_THAN_THE_SERVER_HAS = 12
DEADLINE = 0.2


@pytest.mark.parametrize(
    ("serve", "app"), [(wsgi_server, WSGIWebhookApp), (asgi_server, ASGIWebhookApp)]
)
def test_a_hung_handler_stops_its_own_leg_alone(
    serve: Callable[..., Any], app: Callable[..., Any]
) -> None:
    leave = Event()

    def handle(event: Any) -> None:
        if event.data.payload.call_leg_id == "stuck":
            leave.wait(60)

    router = WebhookRouter(
        public_key=PUBLIC_KEY, fallback=handle, clock=lambda: NOW, deadline=DEADLINE
    )

    def posted(http: httpx.Client, number: int, leg: str) -> int:
        body = event_body(id=f"{leg}-{number}", payload={"digit": "1", "call_leg_id": leg})
        return http.post("/", content=body, headers=signed(body)).status_code

    with serve(app(router)) as url, httpx.Client(base_url=url, trust_env=False) as http:
        try:
            # The same event again and again, as its retries come, and others of its leg.
            for number in range(MORE_THAN_THE_SERVER_HAS):
                assert posted(http, number // 2, "stuck") == 503
            leg = 0
            while posted(http, 0, f"other-{leg}") != 200:
                leg += 1  # On a busy machine even a good one may be late.
        finally:
            leave.set()
