"""Every delivery gets its response in time; what takes longer goes on, and the retry is told so."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from threading import Event
from typing import Any

import pytest
from telnyx_voice_advanced.webhooks import Claim, MemoryStore, Result

from tests.sdk.webhooks.conftest import Take
from tests.sdk.webhooks.routers import DUPLICATE, HANDLED, SECONDS, body_of, make_router
from tests.sdk.webhooks.signing import signed

IN_PROGRESS = Result(503, "in_progress")
SOON = 0.1


class Hung:
    """A sync handler that returns from the events it is told to hang on when it is let go."""

    def __init__(self, *hangs: str) -> None:
        self.hangs = hangs
        self.entered, self.leave, self.left = Event(), Event(), Event()
        self.seen: list[str] = []
        self.fails = False

    def __call__(self, event: Any) -> None:
        self.seen.append(event.data.id)
        if event.data.id in self.hangs and not self.leave.is_set():
            self.entered.set()
            assert self.leave.wait(SECONDS)
            self.left.set()
            if self.fails:
                raise RuntimeError("too late")


@pytest.fixture
def hung() -> Iterator[Hung]:
    handler = Hung("event-1")
    yield handler
    handler.leave.set()


def hang(router: Any, handler: Hung, number: int, leg: str) -> None:
    """Deliver until the handler hangs: on a busy machine it may be too late for it to begin."""
    handler.entered.clear()
    while not handler.entered.is_set():
        body = body_of(number, leg)
        assert router.handle(body, signed(body)).status == 503


def finally_taken(take: Take, router: Any, body: bytes, answer: Result) -> None:
    """What the retries of a sender that does not tire come to."""
    while (result := take(router, body)) == IN_PROGRESS:
        pass
    assert result == answer


def test_a_handler_that_takes_too_long_goes_on_and_the_retry_waits_for_it(
    take: Take, hung: Hung, caplog: pytest.LogCaptureFixture
) -> None:
    router = make_router(fallback=hung, deadline=SOON)
    hang(router, hung, 1, "leg")
    assert "was not handled in time; its handlers go on" in caplog.text
    assert take(router, body_of(1, "leg")) == IN_PROGRESS
    hung.leave.set()
    finally_taken(take, router, body_of(1, "leg"), DUPLICATE)
    assert hung.seen == ["event-1"]


def test_other_legs_go_on_beside_hung_handlers(take: Take, hung: Hung) -> None:
    router = make_router(fallback=hung, deadline=SOON)
    patient = make_router(fallback=hung)
    patient._dispatcher = router._dispatcher
    hang(router, hung, 1, "stuck")
    for number in (2, 3):
        assert take(router, body_of(number, "stuck")) == IN_PROGRESS
    for number in (4, 5, 6):
        assert take(patient, body_of(number, f"leg-{number}")) == HANDLED
    assert "event-2" not in hung.seen


def test_what_was_answered_before_it_began_does_not_begin(take: Take, hung: Hung) -> None:
    router = make_router(fallback=hung, deadline=SOON)
    hang(router, hung, 1, "leg")
    assert take(router, body_of(2, "leg")) == IN_PROGRESS
    hung.leave.set()
    finally_taken(take, router, body_of(3, "leg"), HANDLED)
    assert hung.seen == ["event-1", "event-3"]
    finally_taken(take, router, body_of(2, "leg"), HANDLED)


def test_a_handler_that_fails_too_late_is_logged_and_runs_again(
    take: Take, hung: Hung, caplog: pytest.LogCaptureFixture
) -> None:
    hung.fails = True
    router = make_router(fallback=hung, deadline=SOON)
    hang(router, hung, 1, "leg")
    with caplog.at_level(logging.ERROR):
        hung.leave.set()
        finally_taken(take, router, body_of(1, "leg"), HANDLED)
    assert "A handler of call.dtmf.received webhooks failed" in caplog.text
    assert hung.seen == ["event-1"] * 2


@pytest.mark.parametrize("mode", ["thread", "loop"])
def test_hung_handlers_in_all_threads_leave_a_retry_to_the_rest(
    monkeypatch: pytest.MonkeyPatch, mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("telnyx_voice_advanced.webhooks._handler_threads.MAX_THREADS", 2)
    handler = Hung("event-1", "event-2")
    router = make_router(fallback=handler, deadline=SOON)

    def taken(number: int) -> Result:
        body = body_of(number, f"leg-{number}")
        if mode == "thread":
            return router.handle(body, signed(body))
        return asyncio.run(router.handle_async(body, signed(body)))

    for number in (1, 2):
        hang(router, handler, number, f"leg-{number}")
    assert taken(3).status == 503
    assert "event-3" not in handler.seen
    handler.leave.set()
    assert handler.left.wait(SECONDS)
    while taken(3).status == 503:
        pass
    assert handler.seen.count("event-3") == 1


class HungStore:
    """A store of a user's own whose claims do not come back until they are let go."""

    def __init__(self) -> None:
        self._inner = MemoryStore()
        self.leave = Event()

    def claim(self, key: str, token: str) -> Claim:
        assert self.leave.wait(SECONDS)
        return self._inner.claim(key, token)

    def commit(self, key: str) -> None:
        self._inner.commit(key)

    def release(self, key: str, token: str) -> None:
        self._inner.release(key, token)


def test_a_store_that_hangs_asks_for_a_retry(take: Take) -> None:
    store = HungStore()
    seen: list[Any] = []
    router = make_router(fallback=seen.append, store=store, deadline=SOON)
    assert take(router, body_of(1)).status == 503
    store.leave.set()
    while take(router, body_of(1)).status == 503:
        pass
    assert len(seen) == 1


def test_an_async_handler_goes_on_in_its_loop() -> None:
    async def main() -> None:
        leave = asyncio.Event()
        seen: list[Any] = []

        async def slow(event: Any) -> None:
            seen.append(event)
            await leave.wait()

        router = make_router(fallback=slow, deadline=SOON)
        while not seen:
            assert await router.handle_async(body_of(1), signed(body_of(1))) == IN_PROGRESS
        leave.set()
        while (result := await router.handle_async(body_of(1), signed(body_of(1)))) != DUPLICATE:
            assert result == IN_PROGRESS
            await asyncio.sleep(0)
        assert len(seen) == 1

    asyncio.run(main())


@pytest.mark.parametrize("deadline", [0, -1.0, float("nan")])
def test_a_deadline_is_more_than_nothing(deadline: float) -> None:
    with pytest.raises(ValueError, match="more than zero seconds for `deadline`"):
        make_router(deadline=deadline)


def test_where_no_thread_can_be_started_the_handler_runs_in_this_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(self: object) -> None:
        raise RuntimeError("can't start new thread")

    seen: list[Any] = []
    router = make_router(fallback=seen.append)
    with monkeypatch.context() as patched:
        patched.setattr("threading.Thread.start", refuse)
        assert router.handle(body_of(1), signed(body_of(1))) == HANDLED
    assert router.handle(body_of(2), signed(body_of(2))) == HANDLED
    assert [event.data.id for event in seen] == ["event-1", "event-2"]
