"""What an inbox promises, over whatever database."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest
from telnyx_voice_advanced.types import UnwrapWebhookEvent
from telnyx_voice_advanced.webhooks import WebhookRouter, current_delivery
from telnyx_voice_advanced.webhooks.inbox import Inbox
from telnyx_voice_advanced.webhooks.inbox._database import Database

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
from tests.sdk.webhooks.routers import DUPLICATE, body_of
from tests.sdk.webhooks.signing import event_body, signed


def no_handler(event: object) -> None:
    raise AssertionError("a receiver handles nothing")


def test_a_delivery_is_answered_once_it_is_stored(make_inbox: MakeInbox, take: Take) -> None:
    inbox = make_inbox()
    router = stored_router(inbox, no_handler)
    assert take(router, body_of(1)) == STORED
    assert take(router, body_of(1)) == DUPLICATE
    assert make_inbox().counts() == {"accepted": 1, "leased": 0, "done": 0, "dead": 0}


def test_what_is_not_genuine_is_not_stored(make_inbox: MakeInbox, take: Take) -> None:
    inbox = make_inbox()
    router = stored_router(inbox)
    assert take(router, body_of(1), signed(body_of(2))).status == 400
    assert inbox.counts()["accepted"] == 0


def test_another_process_hands_it_to_the_handlers(make_inbox: MakeInbox) -> None:
    deliver(stored_router(make_inbox(), no_handler), (1, "leg"))
    seen: list[tuple[str | None, bytes, str, int | None]] = []

    def handle(event: UnwrapWebhookEvent) -> None:
        delivery = current_delivery()
        seen.append((event.id, event.raw, delivery.key, delivery.fencing_token))

    inbox = make_inbox()
    work_until_settled(inbox, stored_router(inbox, handle))
    assert seen == [("event-1", body_of(1, "leg"), "id:event-1", 1)]
    assert inbox.counts()["done"] == 1


def test_what_comes_while_a_worker_rests_wakes_it(make_inbox: MakeInbox) -> None:
    inbox, receiver = make_inbox(), stored_router(make_inbox())

    async def scenario() -> None:
        enough = Enough()
        for number, router in enumerate((receiver, stored_router(inbox), receiver)):
            enough = Enough()

            def handle(event: object, enough: Enough = enough) -> None:
                enough.set()

            working = work_until(inbox, stored_router(inbox, handle), enough.wait)
            task = asyncio.create_task(working)
            await asyncio.sleep(0)
            assert await router.handle_async(*signed_body(number)) == STORED
            await task

    asyncio.run(scenario())


def signed_body(number: int, leg: str | None = None) -> tuple[bytes, dict[str, str]]:
    body = body_of(number, leg)
    return body, signed(body)


def test_legs_in_parallel_and_the_events_of_each_in_order(make_inbox: MakeInbox) -> None:
    inbox = make_inbox()
    deliver(stored_router(inbox), *((n, "ab"[n % 2]) for n in range(20)))
    running: set[str | None] = set()
    together: list[int] = []
    seen: dict[str | None, list[str | None]] = {"a": [], "b": []}

    async def handle(event: UnwrapWebhookEvent) -> None:
        leg = event.call_leg_id
        assert leg not in running, "two events of a leg at a time"
        running.add(leg)
        # The first of each leg waits for the other's.
        while not seen[leg] and len(running) < 2 and not together:
            await asyncio.sleep(0.001)
        together.append(len(running))
        seen[leg].append(event.id)
        running.discard(leg)

    work_until_settled(inbox, stored_router(inbox, handle))
    assert seen == {"a": names(*range(0, 20, 2)), "b": names(*range(1, 20, 2))}
    assert max(together) == 2


def test_no_more_than_the_concurrency_at_a_time(make_inbox: MakeInbox) -> None:
    inbox = make_inbox()
    deliver(stored_router(inbox), *((n, None) for n in range(12)))
    running, most = 0, 0

    async def handle(event: object) -> None:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0)
        running -= 1

    work_until_settled(inbox, stored_router(inbox, handle), concurrency=3)
    assert most == 3


def test_a_failure_is_tried_again_and_its_leg_waits(make_inbox: MakeInbox) -> None:
    inbox = make_inbox()
    deliver(stored_router(inbox), (1, "leg"), (2, "leg"))
    seen: list[str | None] = []

    def handle(event: UnwrapWebhookEvent) -> None:
        seen.append(event.id)
        if len(seen) < 3:
            raise RuntimeError("not yet")

    work_until_settled(inbox, stored_router(inbox, handle))
    assert seen == names(1, 1, 1, 2)
    assert inbox.counts()["done"] == 2


def failing(event: UnwrapWebhookEvent) -> None:
    payload: Any = event.data.payload
    raise RuntimeError(f"no route for {payload.digits} of {payload.call_control_id}")


def dead_letter(router: WebhookRouter) -> None:
    body = event_body(
        "call.gather.ended",
        id="event-1",
        payload={"call_leg_id": "a" * 20, "call_control_id": "v3:secret-call", "digits": "493817"},
    )
    assert router.handle(body, signed(body)) == STORED


def test_what_fails_too_often_is_a_dead_letter_without_secrets(
    make_inbox: MakeInbox, caplog: pytest.LogCaptureFixture
) -> None:
    inbox = make_inbox(attempts=3)
    router = stored_router(inbox, failing)
    dead_letter(router)
    work_until_settled(inbox, router)
    (letter,) = inbox.dead()
    assert (letter.key, letter.leg, letter.attempts) == ("id:event-1", "a" * 20, 3)
    assert letter.event_type == "call.gather.ended"
    assert letter.failed_at >= letter.accepted_at
    assert 'in failing\n    raise RuntimeError(f"no route' in letter.traceback
    assert "RuntimeError: no route for *** of ***" in letter.traceback
    assert "a" * 20 not in repr(letter)
    assert "493817" not in caplog.text
    assert "secret-call" not in caplog.text
    assert "RuntimeError" in caplog.text


def test_a_dead_letter_lets_its_leg_go_on_and_comes_back_before_the_rest(
    make_inbox: MakeInbox,
) -> None:
    inbox = make_inbox(attempts=1)
    seen: list[str | None] = []
    is_broken = True

    def handle(event: UnwrapWebhookEvent) -> None:
        seen.append(event.id)
        if is_broken and event.id == "event-1":
            raise RuntimeError

    router = stored_router(inbox, handle)
    deliver(router, (1, "leg"), (2, "leg"))
    work_until_settled(inbox, router)
    assert seen == names(1, 2)
    deliver(router, (3, "leg"))
    is_broken = False
    assert inbox.retry(["id:event-2"]) == 0
    assert inbox.retry(["id:event-1"]) == 1
    work_until_settled(inbox, router)
    assert seen == names(1, 2, 1, 3)
    assert inbox.counts()["done"] == 3


def test_all_dead_letters_are_retried_or_forgotten_at_once(make_inbox: MakeInbox) -> None:
    inbox = make_inbox(attempts=1)
    router = stored_router(inbox, failing)
    deliver(router, (1, None), (2, None))
    work_until_settled(inbox, router)
    assert inbox.counts()["dead"] == 2
    assert len(inbox.dead(limit=1)) == 1
    assert inbox.retry() == 2
    assert inbox.counts()["accepted"] == 2
    work_until_settled(inbox, router)
    assert inbox.prune(dead=3600.0) == 0
    assert inbox.prune(dead=0) == 2
    assert inbox.dead() == []


def test_what_is_done_is_replayed_where_its_body_was_kept(make_inbox: MakeInbox) -> None:
    seen: list[str | None] = []
    inbox = make_inbox(keep_bodies=3600.0)
    router = stored_router(inbox, lambda event: seen.append(event.id))
    deliver(router, (1, None))
    work_until_settled(inbox, router)
    assert inbox.replay(["id:event-1", "id:unknown"]) == 1
    work_until_settled(inbox, router)
    assert seen == names(1, 1)
    forgetful = make_inbox()
    forgetful.prune()
    assert forgetful.replay(["id:event-1"]) == 0


def test_what_is_done_leaves_its_key_alone(make_inbox: MakeInbox, take: Take) -> None:
    inbox = make_inbox()
    router = stored_router(inbox)
    deliver(router, (1, None))
    work_until_settled(inbox, router)
    assert inbox.replay(["id:event-1"]) == 0
    assert inbox.prune() == 0
    assert take(router, body_of(1)) == DUPLICATE
    forgetful = make_inbox(retention=1e-9)
    assert forgetful.prune() == 1
    assert take(router, body_of(1)) == STORED


def test_an_interrupted_async_handler_runs_again_and_no_attempt_is_lost(
    make_inbox: MakeInbox,
) -> None:
    inbox = make_inbox(attempts=1)
    deliver(stored_router(inbox), (1, None))
    runs = 0

    async def scenario() -> None:
        began = Enough()

        async def handle(event: object) -> None:
            nonlocal runs
            runs += 1
            began.set()
            if runs == 1:
                await asyncio.Event().wait()

        router = stored_router(inbox, handle)
        await work_until(inbox, router, began.wait)
        assert inbox.counts()["accepted"] == 1

    asyncio.run(scenario())

    def handle_again(event: object) -> None:
        nonlocal runs
        runs += 1

    work_until_settled(inbox, stored_router(inbox, handle_again))
    assert runs == 2
    assert inbox.counts()["done"] == 1


def test_a_sync_handler_that_runs_at_the_end_is_waited_for(make_inbox: MakeInbox) -> None:
    inbox = make_inbox()
    deliver(stored_router(inbox), (1, None))
    may_end = threading.Event()

    async def scenario() -> None:
        began = Enough()

        def handle(event: object) -> None:
            began.set()
            may_end.wait(60)

        async def interrupted() -> None:
            await began.wait()
            asyncio.get_running_loop().call_later(0.01, may_end.set)

        await work_until(inbox, stored_router(inbox, handle), interrupted)

    asyncio.run(scenario())
    assert inbox.counts()["done"] == 1


def test_what_no_handler_takes_is_done(make_inbox: MakeInbox) -> None:
    inbox = make_inbox()
    router = stored_router(inbox)
    deliver(router, (1, None))
    work_until_settled(inbox, router)
    assert inbox.counts()["done"] == 1


def test_what_another_key_signed_is_dead(make_inbox: MakeInbox) -> None:
    from telnyx_voice_advanced.testing import WebhookKey

    inbox = make_inbox()
    deliver(stored_router(inbox), (1, None))
    other = WebhookRouter(public_key=WebhookKey.generate().public_key, fallback=no_handler)
    work_until_settled(inbox, other)
    (letter,) = inbox.dead()
    assert "signature" in letter.traceback


@pytest.mark.parametrize("name", ["a\0b", "\ud800", "é", "x" * 10_000])
def test_an_identifier_of_any_characters_is_stored(
    make_inbox: MakeInbox, take: Take, name: str
) -> None:
    inbox = make_inbox()
    seen: list[str | None] = []
    router = stored_router(inbox, lambda event: seen.append(event.id))
    body = event_body(name, id=name, payload={"call_leg_id": name})
    assert take(router, body) == STORED
    assert take(router, body) == DUPLICATE
    assert take(router, body_of(1)) == STORED
    work_until_settled(inbox, router)
    assert len(seen) == 2


def test_a_lease_is_renewed_while_a_handler_runs(make_inbox: MakeInbox) -> None:
    inbox = make_inbox(lease=4.0)
    deliver(stored_router(inbox), (1, None))
    ends: set[float] = set()
    attempts: list[int] = []

    async def handle(event: object) -> None:
        attempts.append(current_delivery().attempt)
        async with asyncio.timeout(SECONDS):
            while len(ends) < 3:
                ends.add(lease_end(inbox))
                await asyncio.sleep(0.05)

    work_until_settled(inbox, stored_router(inbox, handle))
    # No new lease is taken for a renewed one.
    assert attempts == [1]
    assert inbox.counts()["done"] == 1


def lease_end(inbox: Inbox) -> float:
    """When the lease of the one event ends: nothing public says so."""

    def look(database: Database) -> float:
        (found,) = database.rows("SELECT due_at FROM {inbox}", {})
        return float(found[0])

    return inbox._run(look)
