"""A supervisor listens to a call, and speaks to both parties once they press 3.

Needs CONNECTION_ID, FROM_NUMBER, AGENT_NUMBER and SUPERVISOR_NUMBER beside TELNYX_API_KEY and
TELNYX_PUBLIC_KEY.
"""

from __future__ import annotations

import os
from wsgiref.simple_server import make_server

from telnyx_voice_advanced import Telnyx, WebhookRouter, decode_client_state, encode_client_state
from telnyx_voice_advanced.types import (
    CallAnsweredWebhookEvent,
    CallBridgedWebhookEvent,
    CallDtmfReceivedWebhookEvent,
    CallInitiatedWebhookEvent,
)
from telnyx_voice_advanced.webhooks import WSGIWebhookApp

CONNECTION = os.environ["CONNECTION_ID"]
FROM = os.environ["FROM_NUMBER"]
AGENT = os.environ["AGENT_NUMBER"]
SUPERVISOR = os.environ["SUPERVISOR_NUMBER"]

client = Telnyx()
router = WebhookRouter(fallback=None)
app = WSGIWebhookApp(router)


def role(client_state: str | None) -> str:
    """What this program called the leg of an event."""
    return decode_client_state(client_state).decode()


@router.on
def ring(event: CallInitiatedWebhookEvent) -> None:
    call = event.call_control_id
    if call is not None and event.data.payload.direction == "incoming":
        client.calls.actions.answer(
            call, client_state=encode_client_state("customer"), command_id=event.id
        )


@router.on
def put_through(event: CallAnsweredWebhookEvent) -> None:
    call = event.call_control_id
    if call is not None and role(event.data.payload.client_state) == "customer":
        client.calls.actions.transfer(
            call,
            to=AGENT,
            target_leg_client_state=encode_client_state("agent"),
            command_id=event.id,
        )


@router.on
def listen_in(event: CallBridgedWebhookEvent) -> None:
    call = event.call_control_id
    # Both legs have this event; the supervisor is called once.
    if call is not None and role(event.data.payload.client_state) == "customer":
        client.calls.dial(
            connection_id=CONNECTION,
            from_=FROM,
            to=SUPERVISOR,
            supervise_call_control_id=call,
            supervisor_role="monitor",
            client_state=encode_client_state("supervisor"),
            command_id=event.id,
        )


@router.on
def speak_up(event: CallDtmfReceivedWebhookEvent) -> None:
    call = event.call_control_id
    if call is None or role(event.data.payload.client_state) != "supervisor":
        return
    match event.data.payload.digit:
        case "1":
            client.calls.actions.switch_supervisor_role(call, role="monitor")
        case "2":
            client.calls.actions.switch_supervisor_role(call, role="whisper")
        case "3":
            client.calls.actions.switch_supervisor_role(call, role="barge")
        case _:
            pass


if __name__ == "__main__":
    with make_server("", 8000, app) as server:
        server.serve_forever()
