"""An application that the twin calls: a menu, and what a test has it say."""

from __future__ import annotations

from telnyx_voice_advanced import Telnyx, WebhookRouter
from telnyx_voice_advanced.types import (
    CallAnsweredWebhookEvent,
    CallDtmfReceivedWebhookEvent,
    CallInitiatedWebhookEvent,
)
from telnyx_voice_advanced.webhooks import WSGIWebhookApp

MENU = "For sales, press 1. For our opening hours, press 2."
HOURS = "We are here from nine to five."
VOICE = "AWS.Polly.Joanna-Neural"


class Application:
    """Answers incoming calls with a menu, and says what was asked for.

    Attributes:
        menu: What it says first.
        said: What it says at a key, by the key.
    """

    def __init__(self, client: Telnyx) -> None:
        self.client = client
        self.menu = MENU
        self.said = {"2": HOURS}
        router = WebhookRouter(public_key=client.public_key or "", fallback=None)
        router.on(self._answer)
        router.on(self._ask)
        router.on(self._tell)
        self.app = WSGIWebhookApp(router)

    def _answer(self, event: CallInitiatedWebhookEvent) -> None:
        if event.data.payload.direction == "incoming":
            self.client.calls.actions.answer(event.call_control_id or "", command_id=event.id)

    def _ask(self, event: CallAnsweredWebhookEvent) -> None:
        self.client.calls.actions.speak(
            event.call_control_id or "", payload=self.menu, voice=VOICE, command_id=event.id
        )

    def _tell(self, event: CallDtmfReceivedWebhookEvent) -> None:
        text = self.said.get(event.data.payload.digit or "")
        if text is not None:
            self.client.calls.actions.speak(
                event.call_control_id or "", payload=text, voice=VOICE, command_id=event.id
            )
