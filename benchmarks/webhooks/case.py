"""The webhook that every webhook benchmark is about, signed now with a key of its own."""

from __future__ import annotations

import time
from base64 import b64encode
from typing import TypedDict

from nacl.signing import SigningKey

BODY = (
    '{"data":{"event_type":"call.dtmf.received","id":"7c1d3d11-d555-4031-bc1b-756a6300779f",'
    '"occurred_at":"2026-03-02T16:04:11.318202Z","payload":{'
    '"call_control_id":"v3:egWbAWNQLWgJswjcl_orzrfNGOUIuLLAIcRrkb3gLopK1zgKsXrgPg",'
    '"call_leg_id":"5bdde828-a04b-11f1-bf0f-02420a1f0b69",'
    '"call_session_id":"04029736-a81d-11f1-acdc-02420a1f0b69",'
    '"client_state":"eyJvcmRlciI6NDIsInN0ZXAiOiJtZW51In0=","connection_id":"2811000000000000042",'
    '"digit":"#","from":"+13125550142","to":"+12025550131"},"record_type":"event"},'
    '"meta":{"attempt":1,"delivered_to":"https://hooks.example.com/telnyx"}}'
)


class Case(TypedDict):
    """A delivery and the key that it is signed with."""

    body: str
    headers: dict[str, str]
    key: str


def make_case(key: SigningKey | None = None, number: int | None = None) -> Case:
    """A delivery that stays fresh for five minutes; with a number, of an event and a call leg of its own."""
    key = key or SigningKey.generate()
    body = BODY if number is None else BODY.replace("7c1d3d11", f"{number:08d}")
    body = body if number is None else body.replace("5bdde828", f"{number:08d}")
    timestamp = str(int(time.time()))
    signature = key.sign(f"{timestamp}|{body}".encode()).signature
    return {
        "body": body,
        "headers": {
            "host": "hooks.example.com",
            "user-agent": "telnyx-webhooks",
            "content-type": "application/json",
            "content-length": str(len(body)),
            "telnyx-timestamp": timestamp,
            "telnyx-signature-ed25519": b64encode(signature).decode(),
        },
        "key": b64encode(bytes(key.verify_key)).decode(),
    }
