"""Lambda events in the forms that AWS documents."""

from __future__ import annotations

import json
from base64 import b64encode
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from telnyx_voice_advanced.webhooks import LambdaWebhookHandler, WebhookRouter

from tests.sdk.webhooks.receivers.inbox import LIMIT, Inbox
from tests.sdk.webhooks.signing import DTMF, NOW, PUBLIC_KEY, TIMESTAMP, event_body, signed

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
        (OLD, {"httpMethod": "get"}),
    ],
)
def test_other_methods(inbox: Inbox, form: str, change: dict[str, Any]) -> None:
    answered = answer(inbox, form, DTMF, **change)
    assert (answered["statusCode"], answered["headers"]) == (405, {"allow": "POST"})


@pytest.mark.parametrize("form", EVENTS)
def test_a_method_in_small_letters(inbox: Inbox, form: str) -> None:
    context = {"http": {"method": "post"}}
    small = {"httpMethod": "post"} if form == OLD else {"requestContext": context}
    assert answer(inbox, form, DTMF, **small)["statusCode"] == 200


def test_a_load_balancer(inbox: Inbox) -> None:
    event = {
        "requestContext": {"elb": {"targetGroupArn": "arn:aws:…"}},
        "httpMethod": "POST",
        "path": "/webhooks",
        "queryStringParameters": {},
        "headers": signed(DTMF),
        "body": DTMF.decode(),
        "isBase64Encoded": False,
    }
    handler = LambdaWebhookHandler(inbox.router)
    assert handler(event, object())["statusCode"] == 200
    event["multiValueHeaders"] = {name: [value] for name, value in signed(DTMF).items()}
    del event["headers"]
    assert handler(event, object())["statusCode"] == 200


NO_REQUESTS: dict[str, tuple[Any, str]] = {
    "SQS": ({"Records": [{"eventSource": "aws:sqs", "body": "SECRET"}]}, "its keys: Records"),
    "a mapping template": ({"headers": {}, "body": "SECRET"}, "its keys: headers, body"),
    "DigitalOcean": ({"http": {"method": "POST", "body": "SECRET"}}, "its keys: http"),
    "EventBridge": ({"detail-type": "SECRET", "detail": {}}, "its keys: detail-type, detail"),
    "no context": ({"rawPath": "/", "requestContext": None}, "its keys: rawPath, requestContext"),
    "a websocket": ({"requestContext": {"eventType": "MESSAGE"}}, "its keys: requestContext"),
    "no method": ({"httpMethod": None}, "its keys: httpMethod"),
    "a list": (["SECRET"], "it is a list"),
    "text": ("SECRET", "it is a str"),
    "nothing": (None, "it is a NoneType"),
    "an empty object": ({}, "it is empty"),
    "many keys": (dict.fromkeys(map(str, range(99))), "18, 19, …)"),
}


@pytest.mark.parametrize(("event", "said"), NO_REQUESTS.values(), ids=NO_REQUESTS)
def test_what_is_not_an_http_request_fails_the_invocation(
    inbox: Inbox, event: Any, said: str
) -> None:
    with pytest.raises(ValueError, match="is not an HTTP request: it has no HTTP method") as caught:
        LambdaWebhookHandler(inbox.router)(event, object())
    assert said in str(caught.value)
    assert "SECRET" not in str(caught.value)


@pytest.mark.parametrize("body", ["e30=\n", "not base64!", {"a": 1}, 5])
def test_a_body_that_is_not_the_base64_that_it_is_said_to_be(
    inbox: Inbox, body: Any, caplog: pytest.LogCaptureFixture
) -> None:
    answered = answer(inbox, OLD, DTMF, encoded=True, body=body)
    assert answered["statusCode"] == 400
    assert "its body is said to be base64 and is not" in caplog.text


def test_a_header_that_came_twice(inbox: Inbox) -> None:
    doubled = {name: [value] for name, value in signed(DTMF).items()}
    doubled["telnyx-timestamp"] = [TIMESTAMP, TIMESTAMP]
    assert answer(inbox, OLD, DTMF, multiValueHeaders=doubled)["statusCode"] == 400


class Context:
    """What AWS gives a function beside its event."""

    def __init__(self, milliseconds: int) -> None:
        self._milliseconds = milliseconds

    def get_remaining_time_in_millis(self) -> int:
        return self._milliseconds


@pytest.mark.parametrize(
    ("milliseconds", "takes", "status"), [(60_000, 0.1, 200), (300, 60.0, 503)]
)
def test_a_function_waits_for_its_handlers_as_long_as_it_has_time(
    milliseconds: int, takes: float, status: int
) -> None:
    leave = Event()
    router = WebhookRouter(
        public_key=PUBLIC_KEY,
        fallback=lambda event: leave.wait(takes),
        clock=lambda: NOW,
        deadline=0.01,
    )
    event = json.loads(json.dumps(EVENTS[OLD]))
    event["multiValueHeaders"].update({name: [value] for name, value in signed(DTMF).items()})
    event.update(body=DTMF.decode(), isBase64Encoded=False)
    assert LambdaWebhookHandler(router)(event, Context(milliseconds))["statusCode"] == status
    leave.set()
