"""A receiver that hands verified deliveries over to a broker."""

from __future__ import annotations

import asyncio
import io
import logging
import threading
from collections.abc import Callable
from typing import Any, TypeAlias

import pytest
from telnyx_voice_advanced.webhooks import (
    Accepted,
    ASGIWebhookApp,
    LambdaWebhookHandler,
    Result,
    WSGIWebhookApp,
)

from tests.sdk.webhooks.routers import HANDLED, SECONDS, body_of, make_router
from tests.sdk.webhooks.signing import DTMF, signed

FORWARDED = Result(200, "forwarded")
FAILED = Result(503, "publish_failed")
IN_PROGRESS = Result(503, "in_progress")
Post: TypeAlias = Callable[[Any, bytes, dict[str, str]], int]


def by_wsgi(receiver: Any, body: bytes, headers: dict[str, str]) -> int:
    environ = {
        "REQUEST_METHOD": "POST",
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
        **{f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()},
    }
    said: list[str] = []
    WSGIWebhookApp(receiver)(environ, lambda status, _: said.append(status))
    return int(said[0][:3])


def by_asgi(receiver: Any, body: bytes, headers: dict[str, str]) -> int:
    said: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body}

    async def send(message: dict[str, Any]) -> None:
        said.append(message)

    pairs = [(name.encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": "http", "method": "POST", "headers": pairs}
    asyncio.run(ASGIWebhookApp(receiver)(scope, receive, send))
    status: int = said[0]["status"]
    return status


def by_lambda(receiver: Any, body: bytes, headers: dict[str, str]) -> int:
    event = {"httpMethod": "POST", "headers": headers, "body": body.decode()}
    status: int = LambdaWebhookHandler(receiver)(event, object())["statusCode"]
    return status


@pytest.fixture(params=[by_wsgi, by_asgi, by_lambda])
def post(request: pytest.FixtureRequest) -> Post:
    found: Post = request.param
    return found


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_what_is_genuine_is_published_and_what_is_not_refused(post: Post, kind: str) -> None:
    published: list[Accepted] = []

    async def publish(accepted: Accepted) -> None:
        await asyncio.sleep(0)
        published.append(accepted)

    router = make_router()
    receiver = router.forward(published.append if kind == "sync" else publish)
    assert post(receiver, DTMF, signed(DTMF)) == 200
    assert post(receiver, DTMF, signed(b"another")) == 400
    assert post(receiver, DTMF, {}) == 400
    assert [accepted.body for accepted in published] == [DTMF]
    assert router.dispatch(published[0]) == Result(200, "ignored")


def test_a_publish_that_fails_is_503_so_that_telnyx_retries(
    post: Post, caplog: pytest.LogCaptureFixture
) -> None:
    failures = [ConnectionError("The broker is away.")]
    published: list[Accepted] = []

    def publish(accepted: Accepted) -> None:
        if failures:
            raise failures.pop()
        published.append(accepted)

    receiver = make_router().forward(publish)
    with caplog.at_level(logging.ERROR):
        assert post(receiver, DTMF, signed(DTMF)) == 503
    assert caplog.messages == ["A webhook could not be published"]
    assert post(receiver, DTMF, signed(DTMF)) == 200
    assert len(published) == 1


def test_a_publish_that_hangs_takes_no_more_than_the_deadline() -> None:
    begun, go_on, published = threading.Event(), threading.Event(), threading.Event()

    def publish(accepted: Accepted) -> None:
        begun.set()
        go_on.wait(SECONDS)
        published.set()

    receiver = make_router(deadline=0.05).forward(publish)
    # On a busy machine it may be too late to begin.
    while not begun.is_set():
        assert receiver.handle(DTMF, signed(DTMF)).status == 503
    other = body_of(1, "another leg")
    try:
        assert asyncio.run(with_publishes_let_go(receiver, other, go_on)).status == 503
    finally:
        go_on.set()
    assert published.wait(SECONDS)


async def with_publishes_let_go(receiver: Any, body: bytes, go_on: threading.Event) -> Result:
    result: Result = await receiver.handle_async(body, signed(body))
    go_on.set()
    return result


def test_the_events_of_a_leg_are_published_in_the_order_in_which_they_came() -> None:
    published: list[str] = []

    async def three() -> list[Result]:
        begun, go_on = asyncio.Event(), asyncio.Event()

        async def publish(accepted: Accepted) -> None:
            if accepted.key == "id:event-1":
                begun.set()
                await go_on.wait()
            published.append(accepted.message_id)
            go_on.set()

        receiver = make_router().forward(publish)
        bodies = [body_of(1, "leg"), body_of(2, "leg"), body_of(3, "another")]
        tasks = [asyncio.ensure_future(receiver.handle_async(bodies[0], signed(bodies[0])))]
        await begun.wait()
        tasks += [
            asyncio.ensure_future(receiver.handle_async(body, signed(body))) for body in bodies[1:]
        ]
        return await asyncio.gather(*tasks)

    assert asyncio.run(three()) == [FORWARDED] * 3
    assert published == ["id:event-3", "id:event-1", "id:event-2"]


def test_what_was_begun_is_published_though_the_client_went_away() -> None:
    published: list[Accepted] = []

    async def abandoned() -> None:
        begun, go_on = asyncio.Event(), asyncio.Event()

        async def publish(accepted: Accepted) -> None:
            begun.set()
            await go_on.wait()
            published.append(accepted)

        receiver = make_router().forward(publish)
        request = asyncio.ensure_future(receiver.handle_async(DTMF, signed(DTMF)))
        await begun.wait()
        request.cancel()
        go_on.set()
        await asyncio.gather(request, return_exceptions=True)
        while not published:
            await asyncio.sleep(0)

    asyncio.run(abandoned())


def test_a_receiver_blocks_no_event_loop_and_says_what_it_is() -> None:
    def publish(accepted: Accepted) -> None: ...

    receiver = make_router().forward(publish)
    assert "publish" in repr(receiver)

    async def in_a_loop() -> None:
        with pytest.raises(RuntimeError, match=r"await handle_async\(\)"):
            receiver.handle(DTMF, signed(DTMF))

    asyncio.run(in_a_loop())


def test_forwarded_and_dispatched_it_is_handled_once() -> None:
    seen: list[Any] = []
    router = make_router(fallback=seen.append)
    queue: list[str] = []
    receiver = router.forward(lambda accepted: queue.append(accepted.to_json()))
    for _ in range(2):
        assert receiver.handle(DTMF, signed(DTMF)) == FORWARDED
    results = [router.dispatch(Accepted.from_json(text)) for text in queue]
    assert results == [HANDLED, Result(200, "duplicate")]
    assert len(seen) == 1
