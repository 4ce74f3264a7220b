"""Routers for tests, deliveries for them, and what they come to."""

from __future__ import annotations

from typing import Any

from telnyx_voice_advanced.webhooks import Result, WebhookRouter

from tests.sdk.webhooks.signing import NOW, PUBLIC_KEY, event_body

IN_PROGRESS = Result(503, "in_progress")
HANDLED = Result(200, "handled")


def make_router(**options: Any) -> WebhookRouter:
    # A busy machine must not decide what is handled in time.
    defaults = {"public_key": PUBLIC_KEY, "fallback": None, "clock": lambda: NOW, "deadline": 60.0}
    return WebhookRouter(**{**defaults, **options})


DUPLICATE = Result(200, "duplicate")
SECONDS = 60
"""After which what a test waits for is not going to come, even on a busy machine."""


def body_of(number: int, leg: str | None = None) -> bytes:
    return event_body(id=f"event-{number}", payload={"call_leg_id": leg})
