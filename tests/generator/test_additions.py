"""What an editor adds to the spec works in the package, with no edit anywhere else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from .spec_copy import SpecCopy

CALL = {"$ref": "#/components/parameters/CallControlId"}


def json_body(schema: Any) -> Any:
    return {"content": {"application/json": {"schema": schema}}}


def answer(schema: Any) -> Any:
    return {"200": {"description": "Good.", **json_body(schema)}}


@pytest.fixture
def grown(spec_copy: SpecCopy) -> SpecCopy:
    """The project's spec with every kind of operation and webhook that it does not have itself."""
    spec_copy.schemas["SipHeader"] = {
        "type": "object",
        "required": ["name"],
        "properties": {"name": {"type": "string"}, "value": {"type": "string"}},
    }
    spec_copy.schemas["Codec"] = {"type": "string", "enum": ["PCMU", "g722", "class"]}
    spec_copy.schemas["Call"] = {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "codec": {"$ref": "#/components/schemas/Codec"},
            "headers": {"type": "array", "items": {"$ref": "#/components/schemas/SipHeader"}},
            "started_at": {"type": "string", "format": "date-time"},
            "level": {"type": "integer", "enum": [1, 2]},
            "def": {"type": "number"},
            "parent": {"$ref": "#/components/schemas/Call"},
            "bridge": {"$ref": "#/components/schemas/Bridge"},
        },
    }
    spec_copy.schemas["Bridge"] = {
        "type": "object",
        "properties": {"calls": {"type": "array", "items": {"$ref": "#/components/schemas/Call"}}},
    }
    spec_copy.schemas["DialRequest"] = {
        "type": "object",
        "required": ["to"],
        "properties": {
            "to": {"type": "string"},
            "from": {"type": ["string", "null"]},
            "command_id": {"type": "string"},
            "headers": {"type": "array", "items": {"$ref": "#/components/schemas/SipHeader"}},
            "codec": {"$ref": "#/components/schemas/Codec"},
            "mode": {"type": "string", "enum": ["x", "y-z"]},
            "custom": {"type": "object", "additionalProperties": {"type": "string"}},
            "fooBar": {"type": "string"},
            "nested": {
                "type": "object",
                "properties": {
                    "deep": {"type": "object", "properties": {"n": {"type": "integer"}}}
                },
            },
        },
    }
    spec_copy.add_operation(
        "/calls",
        "post",
        operationId="DialCall",
        **{"x-python-name": "dial", "x-resource": "calls", "x-idempotency": {"key": "command_id"}},
        requestBody=json_body({"$ref": "#/components/schemas/DialRequest"}),
        responses=answer(
            {"type": "object", "properties": {"data": {"$ref": "#/components/schemas/Call"}}}
        ),
    )
    spec_copy.add_operation(
        "/calls",
        "get",
        operationId="ListCalls",
        **{"x-python-name": "list", "x-resource": "calls"},
        parameters=[
            {"name": "page[size]", "in": "query", "schema": {"type": "integer", "minimum": 1}},
            {
                "name": "state",
                "in": "query",
                "required": True,
                "schema": {"type": "array", "items": {"type": "string", "enum": ["up", "down"]}},
            },
            {
                "name": "fields",
                "in": "query",
                "explode": False,
                "schema": {"type": "array", "items": {"type": "string"}},
            },
            {
                "name": "filter",
                "in": "query",
                "style": "deepObject",
                "explode": True,
                "schema": {"type": "object", "properties": {"from": {"type": "string"}}},
            },
            {"name": "X-Trace-Id", "in": "header", "schema": {"type": "string"}},
        ],
        responses=answer(
            {
                "type": "object",
                "required": ["data"],
                "properties": {
                    "data": {"type": "array", "items": {"$ref": "#/components/schemas/Call"}}
                },
            }
        ),
    )
    spec_copy.add_operation(
        "/calls/{call_control_id}",
        "delete",
        operationId="DropCall",
        **{"x-resource": "calls"},
        parameters=[CALL],
    )
    spec_copy.add_operation(
        "/calls/{call_control_id}",
        "patch",
        operationId="patchCall",
        **{"x-resource": "calls", "x-idempotency": "none"},
        parameters=[CALL],
        requestBody=json_body(
            {"type": "object", "properties": {"tags": {"type": "array", "items": {}}}}
        ),
    )
    spec_copy.add_operation(
        "/conferences/{conference_id}/participants/{index}/hold",
        "post",
        operationId="holdParticipant",
        **{
            "x-resource": "conferences.actions",
            "x-python-name": "hold",
            "x-idempotency": "natural",
        },
        parameters=[
            {"name": "conference_id", "in": "path", "required": True, "schema": {"type": "string"}},
            {"name": "index", "in": "path", "required": True, "schema": {"type": "integer"}},
        ],
    )
    hangup = {
        "allOf": [
            {"$ref": "#/components/schemas/CallEvent"},
            {
                "type": "object",
                "required": ["event_type", "payload"],
                "properties": {
                    "event_type": {"type": "string", "enum": ["call.hangup"]},
                    "payload": {"$ref": "#/components/schemas/CallHangupPayload"},
                },
            },
        ]
    }
    spec_copy.asyncapi["components"]["schemas"] |= {
        "CallHangupWebhookEvent": {
            "type": "object",
            "required": ["data"],
            "properties": {"data": {"$ref": "#/components/schemas/CallHangup"}},
        },
        "CallHangup": hangup,
        "CallHangupPayload": {
            "type": "object",
            "properties": {
                "hangup_cause": {"type": ["string", "null"], "enum": ["normal", "busy", None]},
                "headers": {
                    "type": "array",
                    "items": {"$ref": "./openapi.yaml#/components/schemas/SipHeader"},
                },
                "stats": {"type": ["object", "null"], "properties": {"mos": {"type": "string"}}},
            },
        },
    }
    spec_copy.add_message("callHangup", {"$ref": "#/components/schemas/CallHangupWebhookEvent"})
    return spec_copy


CALLS = """
import json, threading
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import telnyx_voice_advanced as t

seen = []

class Handler(BaseHTTPRequestHandler):
    def handle_any(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        seen.append((self.command, self.path, self.headers.get("x-trace-id"), json.loads(body) if body else None))
        if self.command in ("DELETE", "PATCH") or "hold" in self.path:
            self.send_response(204)
            self.end_headers()
            return
        call = {"id": "c1", "codec": "opus", "level": 9, "def": 1.5, "new": True, "started_at": "2026-01-02T03:04:05Z",
                "headers": [{"name": "X", "value": None}], "parent": {"id": "c0", "bridge": {"calls": [{"id": "c2"}]}}}
        data = json.dumps({"data": call if self.command == "POST" else [call]}).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)
    do_GET = do_POST = do_PATCH = do_DELETE = handle_any
    def log_message(self, *args): pass

server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.daemon_threads = True
threading.Thread(target=server.serve_forever, daemon=True).start()
with t.Telnyx(api_key="KEY", base_url=f"http://127.0.0.1:{server.server_port}/v2") as client:
    dialled = client.calls.dial(to="+1", from_=None, headers=[{"name": "X"}], codec="class", mode="y-z",
                                custom={"a": "b"}, foo_bar="f", nested={"deep": {"n": 1}}, command_id="me")
    call = dialled.data
    assert call.codec == "opus" and call.level == 9 and call.def_ == 1.5, call
    assert call.started_at == datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
    assert call.parent.bridge.calls[0].id == "c2"
    assert [c.id for c in client.calls.list(state=["up", "down"], page_size=3, x_trace_id="t1",
                                                fields=["a", "b"], filter={"from": "+1"}).data] == ["c1"]
    assert client.calls.drop_call("v3:a/b") is None
    assert client.calls.patch_call("v3:a", tags=[1, None]) is None
    assert client.conferences.actions.hold("conf", 2) is None
server.shutdown()
server.server_close()
assert seen == [
    ("POST", "/v2/calls", None, {"to": "+1", "from": None, "headers": [{"name": "X"}], "codec": "class", "mode": "y-z",
     "custom": {"a": "b"}, "fooBar": "f", "nested": {"deep": {"n": 1}}, "command_id": "me"}),
    ("GET", "/v2/calls?page%5Bsize%5D=3&state=up&state=down&fields=a,b&filter%5Bfrom%5D=%2B1", "t1", None),
    ("DELETE", "/v2/calls/v3:a%2Fb", None, None),
    ("PATCH", "/v2/calls/v3:a", None, {"tags": [1, None]}),
    ("POST", "/v2/conferences/conf/participants/2/hold", None, None),
], seen
print("called")
"""

WEBHOOKS = """
import base64, json, time
from nacl.signing import SigningKey
import telnyx_voice_advanced as t
from telnyx_voice_advanced.testing import events
from telnyx_voice_advanced.types import CallHangupWebhookEvent

key = SigningKey.generate()
body = json.dumps({"data": {"event_type": "call.hangup", "payload": {"hangup_cause": "moon", "stats": {"mos": "4.5"},
                   "headers": [{"name": "X"}]}}}).encode()
stamp = str(int(time.time()))
headers = {"Telnyx-Timestamp": stamp,
           "Telnyx-Signature-Ed25519": base64.b64encode(key.sign(stamp.encode() + b"|" + body).signature).decode()}
event = t.unwrap(body, headers, public_key=base64.b64encode(bytes(key.verify_key)).decode())
assert type(event) is CallHangupWebhookEvent
payload = event.data.payload
assert payload.hangup_cause == "moon" and payload.stats.mos == "4.5" and payload.headers[0].name == "X"
made = events.call_hangup(hangup_cause="moon", headers=[{"name": "X"}])
assert type(made) is CallHangupWebhookEvent and made.data.payload.headers[0].name == "X"
print("unwrapped")
"""

USER = """
from __future__ import annotations

from typing import assert_type

from telnyx_voice_advanced import Telnyx
from telnyx_voice_advanced.types import Call, CallHangupWebhookEvent, CallListResponse


def use(client: Telnyx, event: CallHangupWebhookEvent) -> None:
    assert_type(client.calls.list(state=("up",)), CallListResponse)
    assert_type(client.calls.list(state=["down"]).data, list[Call])
    client.calls.dial(to="+1", headers=[{"name": "X"}], mode="y-z")
    client.calls.dial(to="+1", mode="z")  # type: ignore[arg-type]
    client.calls.dial(headers=[])  # type: ignore[call-arg]
    assert_type(client.calls.drop_call("v3:x"), None)
    assert_type(client.conferences.actions.hold("c", 2), None)
    print(event.data.payload.hangup_cause)
"""


def test_calls_and_webhooks_of_every_kind_work(grown: SpecCopy) -> None:
    grown.write()
    assert grown.run(CALLS) == "called\n"
    assert grown.run(WEBHOOKS) == "unwrapped\n"


def test_a_spec_whose_operations_send_nothing(spec_copy: SpecCopy) -> None:
    spec_copy.openapi["paths"] = {}
    spec_copy.openapi["components"]["schemas"] = {
        name: schema for name, schema in spec_copy.schemas.items() if name.startswith("API")
    }
    spec_copy.add_operation("/ping", "get", operationId="ping", **{"x-resource": "things"})
    spec_copy.write()
    program = (
        "import telnyx_voice_advanced as t; print(t.Telnyx(api_key='KEY').things.ping.__doc__)"
    )
    assert "An operation." in spec_copy.run(program)


def test_what_was_added_type_checks(grown: SpecCopy, tmp_path: Path) -> None:
    grown.write()
    program = tmp_path / "user.py"
    program.write_text(USER, "utf-8")
    result = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--cache-dir",
            str(tmp_path / "cache"),
            str(program),
        ],
        env={"MYPYPATH": str(grown.out), "PATH": ""},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
