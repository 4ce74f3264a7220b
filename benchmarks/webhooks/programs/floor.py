"""PyNaCl and msgspec by hand: the least that can be done."""

import json
import sys
from base64 import b64decode
from datetime import datetime

import msgspec
from nacl.signing import VerifyKey


class Payload(msgspec.Struct):
    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    client_state: str | None = None
    connection_id: str | None = None
    digit: str | None = None
    from_: str | None = msgspec.field(name="from", default=None)
    to: str | None = None


class Data(msgspec.Struct):
    event_type: str
    payload: Payload
    id: str | None = None
    occurred_at: datetime | None = None
    record_type: str | None = None


class Event(msgspec.Struct):
    data: Data


with open(sys.argv[1], "rb") as file:
    case = json.load(file)
body = case["body"].encode()
headers = case["headers"]
key = VerifyKey(b64decode(case["key"]))
signature = b64decode(headers["telnyx-signature-ed25519"])
key.verify(headers["telnyx-timestamp"].encode() + b"|" + body, signature)
event = msgspec.json.decode(body, type=Event)
assert event.data.payload.digit == "#"
