"""An IVR: answers a call, asks for a digit, and acts on it.

Needs SALES_NUMBER beside TELNYX_API_KEY and TELNYX_PUBLIC_KEY.
"""

from __future__ import annotations

import os
from wsgiref.simple_server import make_server

from telnyx_voice_advanced import (
    Telnyx,
    WebhookRouter,
    decode_client_state,
    encode_client_state,
)
from telnyx_voice_advanced.types import (
    CallAnsweredWebhookEvent,
    CallGatherEndedWebhookEvent,
    CallInitiatedWebhookEvent,
    CallSpeakEndedWebhookEvent,
)
from telnyx_voice_advanced.webhooks import WSGIWebhookApp

SALES = os.environ["SALES_NUMBER"]
VOICE = "AWS.Polly.Joanna-Neural"
MENU = "For sales, press 1. For our opening hours, press 2."
HOURS = "We are here from nine to five, Monday to Friday. Goodbye."

client = Telnyx()
router = WebhookRouter(fallback=None)  # Other events are of no concern here.
app = WSGIWebhookApp(router)


@router.on
def ring(event: CallInitiatedWebhookEvent) -> None:
    call = event.call_control_id
    if call is not None and event.data.payload.direction == "incoming":
        # The state comes back with every event of this leg, and of no other.
        client.calls.actions.answer(
            call, client_state=encode_client_state("ivr"), command_id=event.id
        )


@router.on
def ask(event: CallAnsweredWebhookEvent) -> None:
    call = event.call_control_id
    if call is None or decode_client_state(event.data.payload.client_state) != b"ivr":
        return  # The leg to sales.
    client.calls.actions.gather_using_speak(
        call,
        payload=MENU,
        voice=VOICE,
        valid_digits="12",
        maximum_digits=1,
        maximum_tries=2,
        command_id=event.id,
    )


@router.on
def act(event: CallGatherEndedWebhookEvent) -> None:
    call = event.call_control_id
    if call is None:
        return
    match event.data.payload.status, event.data.payload.digits:
        case "call_hangup", _:
            pass
        case "valid", "1":
            client.calls.actions.transfer(call, to=SALES, command_id=event.id)
        case "valid", "2":
            client.calls.actions.speak(call, payload=HOURS, voice=VOICE, command_id=event.id)
        case _:  # Nothing was pressed, or a value of next year.
            client.calls.actions.hangup(call, command_id=event.id)


@router.on
def goodbye(event: CallSpeakEndedWebhookEvent) -> None:
    if event.call_control_id is not None and event.data.payload.status == "completed":
        client.calls.actions.hangup(event.call_control_id, command_id=event.id)


if __name__ == "__main__":
    with make_server("", 8000, app) as server:
        server.serve_forever()
