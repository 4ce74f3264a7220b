"""A router that keeps what it is sent."""

from __future__ import annotations

from telnyx_voice_advanced import types
from telnyx_voice_advanced.webhooks import WebhookRouter

from tests.sdk.webhooks.signing import NOW, PUBLIC_KEY

LIMIT = 4096


class Inbox:
    """Handles what digits bring, sync and async; fails on `event_type` "fail"."""

    def __init__(self) -> None:
        self.events: list[bytes] = []
        self.router = WebhookRouter(
            public_key=PUBLIC_KEY, fallback=None, clock=lambda: NOW, max_body_bytes=LIMIT
        )
        self.router.on(types.CallDtmfReceivedWebhookEvent)(self.pressed)
        self.router.on("call.machine.detection.ended")(self.detected)
        self.router.on("fail")(self.fail)

    def pressed(self, event: types.CallDtmfReceivedWebhookEvent) -> None:
        """A sync handler."""
        self.events.append(event.raw)

    async def detected(self, event: types.UnwrapWebhookEvent) -> None:
        """An async handler."""
        self.events.append(event.raw)

    def fail(self, event: types.UnrecognizedWebhookEvent) -> None:
        """A handler that fails."""
        raise RuntimeError
