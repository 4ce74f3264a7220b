"""A process that forks while it handles webhooks: the child has no part in what is going on."""

from __future__ import annotations

import os
from threading import Event, Thread

from telnyx_voice_advanced.webhooks import Claim, MemoryStore

from tests.sdk.forked import exit_statuses, fork, in_child
from tests.sdk.webhooks.routers import HANDLED, make_router
from tests.sdk.webhooks.signing import event_body, signed


def body(number: int) -> bytes:
    return event_body(id=str(number), payload={"call_leg_id": "leg"})


def test_a_leg_that_the_parent_has_in_hand_waits_in_the_parent_alone() -> None:
    parent = os.getpid()
    begun, over = Event(), Event()

    def handle(event: object) -> None:
        if os.getpid() == parent:
            begun.set()
            over.wait(30)

    router = make_router(fallback=handle)
    first = Thread(target=lambda: router.handle(body(1), signed(body(1))))
    first.start()
    begun.wait(30)

    def child() -> None:
        for number in (1, 2):
            assert router.handle(body(number), signed(body(number))) == HANDLED

    pids = [in_child(child) for _ in range(2)]
    assert exit_statuses(pids) == [0, 0]
    over.set()
    first.join()
    assert router.handle(body(2), signed(body(2))) == HANDLED


def test_the_child_of_a_handler_that_forks_ends_with_the_handler() -> None:
    children = list[int]()
    router = make_router(fallback=lambda event: children.append(fork()))
    assert router.handle(body(1), signed(body(1))) == HANDLED
    assert exit_statuses(children) == [0]
    assert router.handle(body(2), signed(body(2))) == HANDLED
    assert exit_statuses(children[1:]) == [0]


def test_a_lock_that_the_parent_holds_is_open_in_the_child() -> None:
    inside, over = Event(), Event()

    def clock() -> float:
        if not inside.is_set():
            inside.set()
            over.wait(30)
        return 0.0

    store = MemoryStore(clock=clock)
    holding = Thread(target=lambda: store.claim("a", "token"))
    holding.start()
    inside.wait(30)

    def child() -> None:
        assert store.claim("a", "other") is Claim.ACQUIRED
        assert store.claim("b", "other") is Claim.ACQUIRED

    assert exit_statuses([in_child(child)]) == [0]
    over.set()
    holding.join()
    assert store.claim("a", "other") is Claim.BUSY
