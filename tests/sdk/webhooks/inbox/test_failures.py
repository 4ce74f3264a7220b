"""What goes wrong beside the handlers: no event is handled for ever, and none is never settled."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Event, Thread
from time import monotonic

import pytest
from opentelemetry.sdk.trace import SpanProcessor
from telnyx_voice_advanced import otel
from telnyx_voice_advanced.types import UnwrapWebhookEvent
from telnyx_voice_advanced.webhooks.inbox import InboxError, _group_commit, _statements

from tests.sdk.raising import Meters, OnEnd, OnStart, provider
from tests.sdk.webhooks.conftest import Take
from tests.sdk.webhooks.inbox.conftest import MakeInbox
from tests.sdk.webhooks.inbox.working import (
    SECONDS,
    STORED,
    Enough,
    deliver,
    names,
    stored_router,
    work_until,
    work_until_settled,
)
from tests.sdk.webhooks.routers import body_of, make_router
from tests.sdk.webhooks.signing import event_body, signed


@pytest.fixture(autouse=True)
def uninstrumented() -> Iterator[None]:
    yield
    otel.uninstrument()


@pytest.mark.parametrize("processor", [OnStart(), OnEnd()])
def test_monitoring_that_fails_is_logged_and_changes_nothing(
    make_inbox: MakeInbox, processor: SpanProcessor, caplog: pytest.LogCaptureFixture
) -> None:
    otel.instrument(tracer_provider=provider(processor), meter_provider=Meters())
    inbox = make_inbox(attempts=2)
    seen: list[str | None] = []
    router = stored_router(inbox, lambda event: seen.append(event.id))
    deliver(router, (1, "leg"), (2, "leg"))
    work_until_settled(inbox, router)
    assert seen == names(1, 2)
    assert inbox.counts()["done"] == 2
    assert "MonitoringError" in caplog.text


def test_a_clock_that_fails_where_nobody_but_monitoring_asks_changes_nothing(
    make_inbox: MakeInbox,
) -> None:
    inbox = make_inbox(attempts=2)
    deliver(stored_router(inbox), (1, None))
    lags: list[float | None] = []

    def clock() -> float:
        raise RuntimeError("no clock")

    router = make_router(
        inbox=inbox, acknowledge="stored", fallback=lambda event: None, clock=clock
    )
    router.on_event(lambda record: lags.append(record.lag))
    work_until_settled(inbox, router)
    assert inbox.counts()["done"] == 1
    assert lags == [None]


def test_a_process_that_has_no_thread_left_goes_on_once_it_has(
    make_inbox: MakeInbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    inbox = make_inbox()
    deliver(stored_router(inbox), (1, None))
    inbox.close()
    missing = [1, 2]

    class Scarce(Thread):
        def start(self) -> None:
            if missing:
                missing.pop()
                raise RuntimeError("can't start new thread")
            super().start()

    monkeypatch.setattr(_group_commit, "Thread", Scarce)

    async def scenario() -> None:
        enough = Enough()
        router = stored_router(inbox, lambda event: enough.set())
        await work_until(inbox, router, enough.wait)

    asyncio.run(scenario())
    assert inbox.counts()["done"] == 1
    assert "The inbox could not lease events: can't start new thread" in caplog.text


def test_what_else_is_asked_of_the_database_costs_no_delivery(
    make_inbox: MakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox = make_inbox()
    router = stored_router(inbox)
    deliver(router, (1, None))
    monkeypatch.setattr(_statements, "RETRY_ALL", "no statement")
    with ThreadPoolExecutor() as pool:
        with inbox._commits._writing:
            jobs = inbox._commits._jobs
            body = body_of(2)
            stored = pool.submit(router.handle, body, signed(body))
            retried = pool.submit(inbox.retry)
            end = monotonic() + SECONDS
            # So that one transaction is to do both.
            while len(jobs) < 2 and monotonic() < end:
                Event().wait(0.001)
        assert stored.result(SECONDS) == STORED
        with pytest.raises(InboxError, match="could not be used"):
            retried.result(SECONDS)
    assert inbox.counts()["accepted"] == 2


class Unusual(BaseException):
    """No `Exception`, and nothing that ends a process either."""


def raising(error: BaseException) -> Callable[[object], None]:
    def handle(event: object) -> None:
        raise error

    return handle


@pytest.mark.parametrize("error", [Unusual("mine"), asyncio.CancelledError("mine")])
def test_whatever_a_handler_raises_is_a_failed_attempt(
    make_inbox: MakeInbox, error: BaseException
) -> None:
    inbox = make_inbox(attempts=2)
    router = stored_router(inbox, raising(error))
    deliver(router, (1, None))
    work_until_settled(inbox, router)
    (letter,) = inbox.dead()
    assert letter.attempts == 2
    assert f"{type(error).__name__}: mine" in letter.traceback


def test_what_fails_before_the_handlers_is_a_failed_attempt(
    make_inbox: MakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox = make_inbox(attempts=2)
    router = stored_router(inbox, lambda event: None)
    deliver(router, (1, None))

    def accept_again(accepted: object) -> None:
        raise MemoryError("no memory")

    monkeypatch.setattr(router._verifier, "accept_again", accept_again)
    work_until_settled(inbox, router)
    (letter,) = inbox.dead()
    assert letter.attempts == 2
    assert "MemoryError: no memory" in letter.traceback


def test_a_handler_that_ends_the_process_again_and_again_is_dead_in_the_end(
    make_inbox: MakeInbox,
) -> None:
    inbox = make_inbox(attempts=2, lease=0.2)
    router = stored_router(inbox, raising(SystemExit(3)))
    deliver(router, (1, None))
    ends = 0

    async def work() -> None:
        async with asyncio.timeout(SECONDS):
            while not inbox.counts()["dead"]:
                working = asyncio.ensure_future(inbox.work(router))
                await asyncio.wait([working], timeout=0.05)
                working.cancel()
                await asyncio.wait([working])

    while not inbox.counts()["dead"]:
        try:
            asyncio.run(work())
        except SystemExit:
            ends += 1
            assert ends <= 2
    assert ends == 2


@pytest.mark.parametrize("text", ["a\0b", "\ud800"])
def test_a_traceback_of_any_characters_is_kept(make_inbox: MakeInbox, text: str) -> None:
    inbox = make_inbox(attempts=2)
    router = stored_router(inbox, raising(ValueError(f"before {text} after")))
    deliver(router, (1, "leg"), (2, "leg"))
    work_until_settled(inbox, router)
    first, second = inbox.dead()
    assert "before " in first.traceback
    assert " after" in second.traceback


def test_a_key_of_any_characters_is_looked_for(make_inbox: MakeInbox, take: Take) -> None:
    inbox = make_inbox(attempts=1)
    router = stored_router(inbox, raising(ValueError()))
    assert take(router, event_body("call.hold", id="a\0b", payload={})) == STORED
    work_until_settled(inbox, router)
    assert inbox.retry(["id:\ud800"]) == 0
    assert inbox.retry(["id:a\0b"]) == 1


def test_an_identifier_that_is_too_long_for_an_index_is_stored(
    make_inbox: MakeInbox, take: Take
) -> None:
    inbox = make_inbox()
    # Nothing in it repeats, so no database makes it shorter.
    name = "".join(chr(0x4E00 + number) for number in range(9_000))
    seen: list[str | None] = []

    def handle(event: UnwrapWebhookEvent) -> None:
        seen.append(event.id)

    router = stored_router(inbox, handle)
    assert take(router, event_body("call.hold", id=name, payload={"call_leg_id": name})) == STORED
    assert take(router, body_of(1)) == STORED
    work_until_settled(inbox, router)
    assert seen == [name, "event-1"]
