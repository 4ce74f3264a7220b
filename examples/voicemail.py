"""Calls out: a human is put through to an agent, a machine gets a message after its beep.

Needs CONNECTION_ID, FROM_NUMBER and AGENT_NUMBER beside TELNYX_API_KEY and TELNYX_PUBLIC_KEY.
`python voicemail.py +13125550187` calls that number.
"""

from __future__ import annotations

import os
import sys
from threading import Thread
from wsgiref.simple_server import make_server

from telnyx_voice_advanced import APIError, Telnyx, WebhookRouter
from telnyx_voice_advanced.types import (
    CallHangupWebhookEvent,
    CallMachineDetectionEndedWebhookEvent,
    CallMachineGreetingEndedWebhookEvent,
    CallSpeakEndedWebhookEvent,
)
from telnyx_voice_advanced.webhooks import WSGIWebhookApp

CONNECTION = os.environ["CONNECTION_ID"]
FROM = os.environ["FROM_NUMBER"]
AGENT = os.environ["AGENT_NUMBER"]
VOICE = "AWS.Polly.Joanna-Neural"
MESSAGE = "This is the bike shop. Your bike is ready to be picked up. Goodbye."

client = Telnyx()
router = WebhookRouter(fallback=None)
app = WSGIWebhookApp(router)


def call(number: str) -> str:
    """Dial a number; gives the call's id."""
    try:
        response = client.calls.dial(
            connection_id=CONNECTION,
            from_=FROM,
            to=number,
            answering_machine_detection="greeting_end",
        )
    except APIError as error:
        # `unknown` means that it may be ringing: do not dial again before you know.
        sys.exit(f"{error} (outcome: {error.outcome})")
    return response.data.call_control_id or ""


@router.on
def answered(event: CallMachineDetectionEndedWebhookEvent) -> None:
    if event.call_control_id is None:
        return
    match event.data.payload.result:
        case "machine":
            pass  # Its greeting is still being spoken.
        case _:  # A human, and Telnyx advises to treat `not_sure` as one.
            client.calls.actions.transfer(event.call_control_id, to=AGENT, command_id=event.id)


@router.on
def beep(event: CallMachineGreetingEndedWebhookEvent) -> None:
    if event.call_control_id is not None:
        client.calls.actions.speak(
            event.call_control_id, payload=MESSAGE, voice=VOICE, command_id=event.id
        )


@router.on
def spoken(event: CallSpeakEndedWebhookEvent) -> None:
    if event.call_control_id is not None:
        client.calls.actions.hangup(event.call_control_id, command_id=event.id)


@router.on
def over(event: CallHangupWebhookEvent) -> None:
    print(f"The call has ended: {event.data.payload.hangup_cause}.")


if __name__ == "__main__":
    with make_server("", 8000, app) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        for number in sys.argv[1:]:
            call(number)
        input("Calling. Enter ends the program.\n")
