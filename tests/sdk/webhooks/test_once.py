"""Each event is handled once, and the events of one call leg one after another."""

from __future__ import annotations

import asyncio
import logging
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event
from typing import Any

import pytest
from telnyx_voice_advanced.webhooks import Claim, MemoryStore, Result

from tests.sdk.webhooks.conftest import Take
from tests.sdk.webhooks.handlers import Watch
from tests.sdk.webhooks.routers import DUPLICATE, HANDLED, SECONDS, body_of, make_router
from tests.sdk.webhooks.signing import DTMF, event_body, signed


@pytest.mark.parametrize("first", [b'{"data":{"id":"e-1"}}', b"[]", b"", b'{"data":{"id":""}}'])
def test_an_event_is_known_by_its_id_or_else_by_its_bytes(take: Take, first: bytes) -> None:
    calls: list[bytes] = []
    router = make_router(fallback=lambda event: calls.append(event.raw))
    again = first.replace(b"}}", b'},"meta":{"attempt":2}}') if b"e-1" in first else first
    other = event_body(id="e-2")
    assert take(router, first) == HANDLED
    assert take(router, again) == DUPLICATE
    assert take(router, other) == HANDLED
    assert calls == [first, other]


def test_a_duplicate_of_an_event_in_hand_is_sent_back_for_a_retry() -> None:
    entered, leave = Event(), Event()

    def slow(event: object) -> None:
        entered.set()
        assert leave.wait(SECONDS)

    router = make_router(fallback=slow)
    with ThreadPoolExecutor() as pool:
        first = pool.submit(router.handle, body_of(1), signed(body_of(1)))
        assert entered.wait(SECONDS)
        assert router.handle(body_of(1), signed(body_of(1))) == Result(503, "in_progress")
        leave.set()
        assert first.result() == HANDLED
    assert router.handle(body_of(1), signed(body_of(1))) == DUPLICATE


def test_one_leg_one_at_a_time_in_order_of_arrival() -> None:
    watch = Watch()
    router = make_router(fallback=watch.asynchronous)
    bodies = [body_of(number, "leg") for number in range(20)]

    async def main() -> list[Result]:
        return list(
            await asyncio.gather(*(router.handle_async(body, signed(body)) for body in bodies))
        )

    assert asyncio.run(main()) == [HANDLED] * 20
    assert watch.most == 1
    assert watch.seen == [f"event-{number}" for number in range(20)]


def test_one_leg_one_at_a_time_over_threads_and_duplicates_wait_for_the_outcome() -> None:
    watch = Watch()
    router = make_router(fallback=watch.synchronous)
    bodies = [body_of(number % 10, "leg") for number in range(40)]
    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(lambda body: router.handle(body, signed(body)), bodies))
    assert watch.most == 1
    assert (results.count(HANDLED), results.count(DUPLICATE)) == (10, 30)


@pytest.mark.parametrize("legs", [("one", "two"), (None, None)])
def test_different_legs_side_by_side(legs: tuple[str | None, str | None]) -> None:
    both = Barrier(2)
    router = make_router(fallback=lambda event: both.wait(SECONDS))
    bodies = [body_of(number, leg) for number, leg in enumerate(legs)]

    async def main() -> list[Result]:
        return list(
            await asyncio.gather(*(router.handle_async(body, signed(body)) for body in bodies))
        )

    assert asyncio.run(main()) == [HANDLED] * 2


def test_a_leg_goes_on_after_a_failure(take: Take) -> None:
    def fail(event: Any) -> None:
        if event.data.id == "event-1":
            raise RuntimeError

    router = make_router(fallback=fail)
    assert take(router, body_of(1, "leg")).status == 500
    assert take(router, body_of(2, "leg")) == HANDLED


def test_what_was_begun_is_finished_when_the_http_client_goes_away() -> None:
    finished: list[object] = []

    async def main() -> Result:
        entered, leave = asyncio.Event(), asyncio.Event()

        async def slow(event: object) -> None:
            entered.set()
            await leave.wait()
            finished.append(event)

        router = make_router(fallback=slow)
        delivery = asyncio.create_task(router.handle_async(DTMF, signed(DTMF)))
        await entered.wait()
        delivery.cancel()
        with pytest.raises(asyncio.CancelledError):
            await delivery
        leave.set()
        return await router.handle_async(DTMF, signed(DTMF))

    assert asyncio.run(main()) == DUPLICATE
    assert len(finished) == 1


def test_an_event_that_a_shutdown_interrupts_is_released(
    caplog: pytest.LogCaptureFixture,
) -> None:
    store = MemoryStore()

    async def main() -> None:
        entered = asyncio.Event()

        async def slow(event: object) -> None:
            entered.set()
            await asyncio.Event().wait()

        router = make_router(fallback=slow, store=store)
        deliveries = [
            asyncio.create_task(router.handle_async(body, signed(body)))
            for body in (body_of(1, "leg"), body_of(2, "leg"))
        ]
        await entered.wait()
        assert not any(delivery.done() for delivery in deliveries)

    asyncio.run(main())
    assert not caplog.records
    router = make_router(fallback=lambda event: None, store=store)
    for number in (1, 2):
        assert router.handle(body_of(number), signed(body_of(number))) == HANDLED


@pytest.mark.parametrize("kind", [SystemExit, KeyboardInterrupt])
def test_an_exit_inside_a_handler_releases_the_event_and_goes_on(
    take: Take, kind: type[BaseException]
) -> None:
    exits = [kind]

    def leave(event: object) -> None:
        if exits:
            raise exits.pop()

    router = make_router(fallback=leave)
    with pytest.raises(kind):
        take(router, DTMF)
    assert take(router, DTMF) == HANDLED


class BrokenStore:
    """Fails in one of its steps."""

    def __init__(self, step: str) -> None:
        self._inner = MemoryStore()
        self._step = step

    def _perhaps(self, step: str) -> None:
        if step == self._step:
            raise ConnectionError

    def claim(self, key: str, token: str) -> Claim:
        self._perhaps("claim")
        return self._inner.claim(key, token)

    def commit(self, key: str) -> None:
        self._perhaps("commit")
        self._inner.commit(key)

    def release(self, key: str, token: str) -> None:
        self._perhaps("release")
        self._inner.release(key, token)


@pytest.mark.parametrize(
    ("step", "fails", "result"),
    [
        ("claim", False, Result(503, "store_failed")),
        ("commit", False, HANDLED),
        ("release", True, Result(500, "handler_failed")),
    ],
)
def test_a_store_that_fails(
    take: Take, step: str, fails: bool, result: Result, caplog: pytest.LogCaptureFixture
) -> None:
    def handler(event: object) -> None:
        if fails:
            raise RuntimeError

    alone = event_body("call.dtmf.received", payload={"digit": "1"})
    with caplog.at_level(logging.ERROR):
        for body in (DTMF, alone):
            assert take(make_router(fallback=handler, store=BrokenStore(step)), body) == result
    assert sum("The store" in record.message for record in caplog.records) >= 2


class TestMemoryStore:
    def test_claim_commit_release(self) -> None:
        store = MemoryStore()
        assert store.claim("a", "1") is Claim.ACQUIRED
        assert store.claim("a", "2") is Claim.BUSY
        store.release("a", "2")
        assert store.claim("a", "2") is Claim.BUSY
        store.release("a", "1")
        assert store.claim("a", "2") is Claim.ACQUIRED
        store.commit("a")
        assert store.claim("a", "3") is Claim.DONE
        store.release("a", "2")
        assert store.claim("a", "3") is Claim.DONE

    def test_what_was_handled_is_forgotten_after_a_while(self) -> None:
        now = [0.0]
        store = MemoryStore(ttl=10, clock=lambda: now[0])
        store.claim("a", "1")
        store.commit("a")
        now[0] = 9.9
        assert store.claim("a", "2") is Claim.DONE
        now[0] = 10
        assert store.claim("a", "2") is Claim.ACQUIRED

    def test_what_is_in_hand_is_not_forgotten(self) -> None:
        now = [0.0]
        store = MemoryStore(ttl=10, max_events=1, clock=lambda: now[0])
        for key in "abc":
            store.claim(key, "1")
        now[0] = 1000
        assert store.claim("a", "2") is Claim.BUSY

    def test_the_oldest_is_forgotten_first(self) -> None:
        store = MemoryStore(max_events=2)
        for key in "abc":
            store.claim(key, "1")
            store.commit(key)
        assert [store.claim(key, "2") for key in "abc"] == [Claim.ACQUIRED, Claim.DONE, Claim.DONE]

    def test_the_record_is_bounded_by_its_size_and_says_when_it_forgets_early(
        self, caplog: pytest.LogCaptureFixture
    ) -> None:
        now = [0.0]
        store = MemoryStore(ttl=100, max_bytes=2_080, clock=lambda: now[0])
        for number in range(12):
            now[0] = float(number)
            store.claim(str(number), "1")
            store.commit(str(number))
        claims = [store.claim(str(number), "2") for number in range(12)]
        assert claims == [Claim.ACQUIRED] * 2 + [Claim.DONE] * 10
        assert caplog.text.count("forgets handled events after 10 s, not after 100 s") == 1

    def test_an_event_takes_no_more_than_it_is_reckoned_at(self) -> None:
        store = MemoryStore(max_bytes=208 * 20_000)
        tracemalloc.start()
        for number in range(20_000):
            store.claim(f"id:{number:036}", "1")
            store.commit(f"id:{number:036}")
        held, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert held < 208 * 20_000 * 1.2

    def test_a_former_name_of_a_claim(self) -> None:
        assert Claim.TAKEN is Claim.ACQUIRED
