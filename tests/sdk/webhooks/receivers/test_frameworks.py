"""Real frameworks behind real servers over real sockets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.sdk.webhooks.receivers import applications as of
from tests.sdk.webhooks.receivers.django_site import django_asgi, django_wsgi
from tests.sdk.webhooks.receivers.inbox import LIMIT, Inbox
from tests.sdk.webhooks.receivers.serving import asgi_server, wsgi_server
from tests.sdk.webhooks.signing import DTMF, event_body, signed

ASGI = [
    of.bare,
    of.fastapi,
    of.fastapi_mounted,
    of.starlette,
    of.starlette_mounted,
    of.litestar,
    of.django_beside,
    django_asgi,
]
WSGI = [of.bare_wsgi, of.flask_view, of.flask_mounted, django_wsgi]


@dataclass
class Receiver:
    """A receiver that runs, and what it has got."""

    inbox: Inbox
    http: httpx.Client

    def post(self, body: Any, headers: dict[str, str]) -> httpx.Response:
        return self.http.post("/webhooks", content=body, headers=headers)


@pytest.fixture(
    scope="module",
    params=[*((asgi_server, app) for app in ASGI), *((wsgi_server, app) for app in WSGI)],
    ids=lambda param: param[1].__name__,
)
def running(request: pytest.FixtureRequest) -> Iterator[Receiver]:
    """One server for each framework."""
    serve, make = request.param
    inbox = Inbox()
    with serve(make(inbox)) as url, httpx.Client(base_url=url, trust_env=False) as http:
        yield Receiver(inbox, http)


@pytest.fixture
def receiver(running: Receiver) -> Receiver:
    """The running server, with nothing received yet."""
    running.inbox.events.clear()
    return running


def body_of(event_type: str) -> bytes:
    """A body with an id of its own."""
    return event_body(event_type, id=str(uuid4()))


def test_events_are_taken_by_sync_and_async_handlers(receiver: Receiver) -> None:
    bodies = [body_of("call.dtmf.received"), body_of("call.machine.detection.ended")]
    assert [receiver.post(body, signed(body)).status_code for body in bodies] == [200, 200]
    assert receiver.inbox.events == bodies


def test_a_repeated_delivery_is_taken_once(receiver: Receiver) -> None:
    body = body_of("call.dtmf.received")
    assert [receiver.post(body, signed(body)).status_code for _ in range(3)] == [200] * 3
    assert receiver.inbox.events == [body]


def test_every_refusal_reads_the_same(receiver: Receiver) -> None:
    genuine = signed(DTMF)
    stale = signed(DTMF, "1767220000")
    refusals = [
        receiver.post(DTMF + b" ", genuine),
        receiver.post(DTMF, {}),
        receiver.post(DTMF, stale),
        receiver.post(DTMF, {**genuine, "telnyx-signature-ed25519": "x"}),
        receiver.post(b"", genuine),
    ]
    assert {(answer.status_code, answer.content) for answer in refusals} == {(400, b"")}
    assert receiver.inbox.events == []


def test_a_failing_handler_asks_for_a_retry(receiver: Receiver) -> None:
    body = body_of("fail")
    assert receiver.post(body, signed(body)).status_code == 500


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_other_methods(receiver: Receiver, method: str) -> None:
    assert receiver.http.request(method, "/webhooks").status_code == 405


def in_chunks(body: bytes) -> Iterator[bytes]:
    for at in range(0, len(body), 100):
        yield body[at : at + 100]


def test_a_body_in_chunks(receiver: Receiver) -> None:
    body = body_of("call.dtmf.received")
    assert receiver.post(in_chunks(body), signed(body)).status_code == 200
    assert receiver.inbox.events == [body]


@pytest.mark.parametrize("shape", [bytes, in_chunks])
def test_a_body_over_the_limit(receiver: Receiver, shape: Callable[[bytes], Any]) -> None:
    body = event_body(payload={"digit": "5", "new": "x" * LIMIT})
    assert receiver.post(shape(body), signed(body)).status_code == 413
    assert receiver.inbox.events == []
