"""A call that is recorded by SIPREC if the caller agrees, and no longer once they press the star key.

Needs SIPREC_CONNECTOR beside TELNYX_API_KEY and TELNYX_PUBLIC_KEY.
"""

from __future__ import annotations

import os
from wsgiref.simple_server import make_server

from telnyx_voice_advanced import (
    APIError,
    Telnyx,
    WebhookRouter,
    decode_client_state,
    encode_client_state,
)
from telnyx_voice_advanced.types import (
    CallAnsweredWebhookEvent,
    CallDtmfReceivedWebhookEvent,
    CallGatherEndedWebhookEvent,
    CallInitiatedWebhookEvent,
    CallSiprecFailedWebhookEvent,
    CallSiprecStartedWebhookEvent,
    CallSiprecStoppedWebhookEvent,
)
from telnyx_voice_advanced.webhooks import WSGIWebhookApp

CONNECTOR = os.environ["SIPREC_CONNECTOR"]
VOICE = "AWS.Polly.Joanna-Neural"
QUESTION = "May we record this call? Press 1 to agree, any other key to go on without."
RECORDED = encode_client_state("recorded")

client = Telnyx()
router = WebhookRouter(fallback=None)
app = WSGIWebhookApp(router)


def say(call: str | None, text: str, command_id: str | None) -> None:
    if call is not None:
        client.calls.actions.speak(call, payload=text, voice=VOICE, command_id=command_id)


def start_recording(call: str) -> None:
    try:
        client.calls.actions.start_siprec(
            call, connector_name=CONNECTOR, siprec_track="both_tracks", client_state=RECORDED
        )
    except APIError as error:
        # It takes no command_id, so a second one would start a second session. This one may have
        # run, and `siprec.started` tells; failing here would have Telnyx deliver the webhook again.
        if error.outcome != "unknown":
            raise


@router.on
def ring(event: CallInitiatedWebhookEvent) -> None:
    call = event.call_control_id
    if call is not None and event.data.payload.direction == "incoming":
        client.calls.actions.answer(call, command_id=event.id)


@router.on
def ask(event: CallAnsweredWebhookEvent) -> None:
    if event.call_control_id is not None:
        client.calls.actions.gather_using_speak(
            event.call_control_id,
            payload=QUESTION,
            voice=VOICE,
            maximum_digits=1,
            command_id=event.id,
        )


@router.on
def decide(event: CallGatherEndedWebhookEvent) -> None:
    call = event.call_control_id
    if call is None or event.data.payload.status == "call_hangup":
        return
    if event.data.payload.digits == "1":
        start_recording(call)
    else:
        say(call, "This call is not recorded.", event.id)


@router.on
def started(event: CallSiprecStartedWebhookEvent) -> None:
    say(event.call_control_id, "Thank you. Press the star key to end the recording.", event.id)


@router.on
def failed(event: CallSiprecFailedWebhookEvent) -> None:
    print(f"SIPREC failed: {event.data.payload.failure_cause}.")
    say(event.call_control_id, "This call is not recorded.", event.id)


@router.on
def withdraw(event: CallDtmfReceivedWebhookEvent) -> None:
    call = event.call_control_id
    recorded = decode_client_state(event.data.payload.client_state) == b"recorded"
    if call is not None and recorded and event.data.payload.digit == "*":
        client.calls.actions.stop_siprec(call, command_id=event.id)


@router.on
def stopped(event: CallSiprecStoppedWebhookEvent) -> None:
    say(event.call_control_id, "The recording has ended.", event.id)


if __name__ == "__main__":
    with make_server("", 8000, app) as server:
        server.serve_forever()
