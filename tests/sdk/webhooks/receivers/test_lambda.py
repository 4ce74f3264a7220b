"""Lambda events in the forms that AWS documents."""

from __future__ import annotations

import json
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest
from telnyx_voice_advanced.webhooks import LambdaWebhookHandler

from tests.sdk.webhooks.receivers.inbox import LIMIT, Inbox
from tests.sdk.webhooks.signing import DTMF, TIMESTAMP, event_body, signed

EVENTS = {
    path.stem: json.loads(path.read_text("utf-8"))
    for path in (Path(__file__).parent / "lambda_events").glob("*.json")
}
OLD = "rest_api_1_0"


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


def answer(
    inbox: Inbox, form: str, body: bytes, /, *, encoded: bool = False, **changes: Any
) -> dict[str, Any]:
    """What the handler answers to `body`, delivered in that form."""
    event = json.loads(json.dumps(EVENTS[form]))
    headers = changes.pop("headers", signed(body))
    event["headers"].update(headers)
    if "multiValueHeaders" in event:
        event["multiValueHeaders"].update({name: [value] for name, value in headers.items()})
    event["body"] = b64encode(body).decode() if encoded else body.decode()
    event["isBase64Encoded"] = encoded
    answered = LambdaWebhookHandler(inbox.router)({**event, **changes}, object())
    json.dumps(answered)
    return answered


@pytest.mark.parametrize("form", EVENTS)
@pytest.mark.parametrize("encoded", [True, False])
def test_each_form_plain_and_base64(inbox: Inbox, form: str, encoded: bool) -> None:
    assert answer(inbox, form, DTMF, encoded=encoded)["statusCode"] == 200
    assert inbox.events == [DTMF]


@pytest.mark.parametrize("form", EVENTS)
def test_async_handlers_run(inbox: Inbox, form: str) -> None:
    body = event_body("call.machine.detection.ended", payload={})
    assert answer(inbox, form, body)["statusCode"] == 200
    assert inbox.events == [body]


@pytest.mark.parametrize("form", EVENTS)
def test_other_answers(inbox: Inbox, form: str) -> None:
    failing, large = event_body("fail"), event_body(payload={"digit": "5", "x": "x" * LIMIT})
    assert answer(inbox, form, DTMF, headers=signed(b""))["statusCode"] == 400
    assert answer(inbox, form, DTMF, headers={})["statusCode"] == 400
    assert answer(inbox, form, DTMF, body=None)["statusCode"] == 400
    assert answer(inbox, form, DTMF, encoded=True, body="not base64!")["statusCode"] == 400
    assert answer(inbox, form, failing)["statusCode"] == 500
    assert answer(inbox, form, large)["statusCode"] == 413
    assert inbox.events == []


@pytest.mark.parametrize(
    ("form", "change"),
    [
        (OLD, {"httpMethod": "GET"}),
        ("http_api_2_0", {"requestContext": {"http": {"method": "GET"}}}),
        ("function_url", {"requestContext": {"http": {"method": "PUT"}}}),
        ("function_url", {"requestContext": {}}),
        ("function_url", {"requestContext": None}),
        ("function_url", {"requestContext": {"http": None}}),
    ],
)
def test_other_methods(inbox: Inbox, form: str, change: dict[str, Any]) -> None:
    answered = answer(inbox, form, DTMF, **change)
    assert (answered["statusCode"], answered["headers"]) == (405, {"allow": "POST"})


def test_a_header_that_came_twice(inbox: Inbox) -> None:
    doubled = {name: [value] for name, value in signed(DTMF).items()}
    doubled["telnyx-timestamp"] = [TIMESTAMP, TIMESTAMP]
    assert answer(inbox, OLD, DTMF, multiValueHeaders=doubled)["statusCode"] == 400
