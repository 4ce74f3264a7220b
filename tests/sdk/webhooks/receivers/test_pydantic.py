"""Events and responses in pydantic models, in FastAPI, and in a framework that decodes with msgspec."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Annotated, Any

import httpx
import pytest
from fastapi import Depends, FastAPI
from litestar import Litestar, post
from litestar.params import Body
from pydantic import BaseModel, TypeAdapter, ValidationError
from telnyx_voice_advanced import WebhookVerificationError, types, unsafe_unwrap
from telnyx_voice_advanced.webhooks.fastapi import VerifiedWebhook

from tests.sdk.webhooks.receivers.serving import asgi_server
from tests.sdk.webhooks.signing import DTMF, PUBLIC_KEY, event_body, signed

RESPONSE = types.ActionSendDtmfResponse(data=types.CallControlCommandResult(result="ok"))


Result = types.CallMachineDetectionResult


class Record(BaseModel):
    """What a user keeps."""

    event: types.UnwrapWebhookEvent
    response: types.ActionSendDtmfResponse | None = None


def test_models_are_fields() -> None:
    event = unsafe_unwrap(DTMF)
    record = Record(event=event, response=RESPONSE)
    assert record.event is event
    assert record.model_dump()["event"] is event
    written = json.loads(record.model_dump_json())
    assert written == {"event": json.loads(DTMF), "response": {"data": {"result": "ok"}}}
    read = Record.model_validate({"event": event, "response": written["response"]})
    assert read == record
    assert Record.model_validate(record.model_dump()) == record


EVENTS = [
    types.CallDtmfReceivedWebhookEvent,
    types.UnwrapWebhookEvent,
    types.UnrecognizedWebhookEvent,
    types.CallDtmfReceived,
]


@pytest.mark.parametrize("event", EVENTS)
def test_no_unsigned_body_is_validated_into_an_event(event: Any) -> None:
    adapter = TypeAdapter[Any](event)
    body = json.loads(DTMF)
    text = DTMF if event is not types.CallDtmfReceived else json.dumps(body["data"])
    value = json.loads(text)
    with pytest.raises(ValidationError):
        adapter.validate_json(text)
    for given in (value, text, unsafe_unwrap(DTMF).to_json()):
        with pytest.raises(ValidationError):
            adapter.validate_python(given)
        with pytest.raises(ValidationError):
            adapter.validate_python(given, from_attributes=True)
    with pytest.raises(ValidationError):
        Record.model_validate_json(json.dumps({"event": body}))


def test_the_schema_has_the_fields_with_their_texts() -> None:
    schema = TypeAdapter(types.CallDtmfReceivedWebhookEvent).json_schema()
    data = schema["properties"]["data"]
    assert data["properties"]["event_type"] == {"enum": ["call.dtmf.received"]}
    assert data["required"] == ["event_type", "payload"]
    payload = data["properties"]["payload"]["properties"]
    assert payload["digit"]["description"] == "The key that was pressed."
    assert "from" in payload
    assert "enum" not in payload["calling_party_type"]["anyOf"][0]


class Outcome(BaseModel):
    """What a user makes of an answering machine's detection."""

    result: types.CallMachineDetectionResult


def test_an_open_enum_is_open_in_pydantic() -> None:
    assert Outcome.model_validate({"result": "human"}).result is Result.HUMAN
    later = Outcome.model_validate_json('{"result": "of next year"}')
    assert isinstance(later.result, Result)
    assert later.model_dump_json() == '{"result":"of next year"}'
    shown = Outcome.model_json_schema()["$defs"]["CallMachineDetectionResult"]
    assert "enum" not in shown
    assert shown["examples"] == ["human", "machine", "not_sure"]


verified = VerifiedWebhook(public_key=PUBLIC_KEY, tolerance=1e12)
app = FastAPI()


@app.post("/webhooks")
async def receive(event: Annotated[types.UnwrapWebhookEvent, Depends(verified)]) -> dict[str, Any]:
    return {"class": type(event).__name__, "same": event.raw.decode()}


@app.post("/unsigned")
async def unsigned(event: types.CallDtmfReceivedWebhookEvent) -> str:
    return event.raw.decode()


@app.get("/last")
def last() -> types.CallDtmfReceivedWebhookEvent:
    event = unsafe_unwrap(DTMF)
    assert isinstance(event, types.CallDtmfReceivedWebhookEvent)
    return event


@app.get("/response")
def response() -> types.ActionSendDtmfResponse:
    return RESPONSE


@pytest.fixture(scope="module")
def http() -> Iterator[httpx.Client]:
    # FastAPI makes the page when it is first asked for, which takes a busy machine longer than 5 s.
    with (
        asgi_server(app) as url,
        httpx.Client(base_url=url, trust_env=False, timeout=60) as client,
    ):
        yield client


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (DTMF, "CallDtmfReceivedWebhookEvent"),
        (event_body("call.of_next_year"), "UnrecognizedWebhookEvent"),
        (event_body(payload={"digit": 5}), "UnrecognizedWebhookEvent"),
        (b"[]", "UnrecognizedWebhookEvent"),
    ],
)
def test_the_dependency_gives_the_event(http: httpx.Client, body: bytes, name: str) -> None:
    answer = http.post("/webhooks", content=body, headers=signed(body))
    assert answer.json() == {"class": name, "same": body.decode()}


def test_the_dependency_refuses_what_is_not_signed(http: httpx.Client) -> None:
    headers = {"content-type": "application/json"}
    assert http.post("/webhooks", content=DTMF, headers=headers).status_code == 400
    assert http.post("/webhooks", content=DTMF + b" ", headers=signed(DTMF)).status_code == 400
    assert http.post("/webhooks", content=b"", headers=signed(DTMF)).status_code == 400


def test_an_event_as_a_parameter_is_no_way_in(http: httpx.Client) -> None:
    for headers in ({"content-type": "application/json"}, signed(DTMF)):
        assert http.post("/unsigned", content=DTMF, headers=headers).status_code == 422


def test_events_and_responses_are_answers(http: httpx.Client) -> None:
    assert http.get("/last").json() == json.loads(DTMF)
    assert http.get("/response").json() == {"data": {"result": "ok"}}


def test_the_page_shows_the_events(http: httpx.Client) -> None:
    page = http.get("/openapi.json").json()
    content = page["paths"]["/webhooks"]["post"]["requestBody"]["content"]
    shown = {entry.get("$ref") for entry in content["application/json"]["schema"]["anyOf"]}
    assert "#/components/schemas/CallDtmfReceivedWebhookEvent" in shown
    event = page["components"]["schemas"]["CallDtmfReceivedWebhookEvent"]
    payload = event["properties"]["data"]["properties"]["payload"]
    assert payload["properties"]["digit"]["description"] == "The key that was pressed."


seen: list[object] = []


@post("/webhooks")
async def decoded(data: Annotated[types.CallDtmfReceivedWebhookEvent, Body()]) -> None:
    seen.append(data)


def test_a_framework_on_msgspec_makes_no_event_of_a_body() -> None:
    with (
        asgi_server(Litestar([decoded], openapi_config=None)) as url,
        httpx.Client(base_url=url, trust_env=False) as client,
    ):
        assert client.post("/webhooks", content=DTMF, headers=signed(DTMF)).status_code >= 400
    assert seen == []


@pytest.mark.parametrize("key", [None, "", "no key", PUBLIC_KEY[:-4]])
def test_a_dependency_without_a_good_key_is_refused_when_it_is_made(
    key: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TELNYX_PUBLIC_KEY", raising=False)
    with pytest.raises(WebhookVerificationError):
        VerifiedWebhook(public_key=key)
    with pytest.raises(WebhookVerificationError):
        VerifiedWebhook()
