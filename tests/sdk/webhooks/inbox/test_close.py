"""Whoever started a thread or opened a connection ends it: work(), close(), and the end of the process."""

from __future__ import annotations

import asyncio
import gc
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from telnyx_voice_advanced.webhooks.inbox import Inbox, SQLiteInbox, _background, _settling

from tests.sdk.webhooks.inbox.conftest import MakeInbox
from tests.sdk.webhooks.inbox.working import (
    NOT_STORED,
    SECONDS,
    STORED,
    Enough,
    deliver,
    stored_router,
    work_until,
    work_until_settled,
)
from tests.sdk.webhooks.routers import DUPLICATE, body_of
from tests.sdk.webhooks.signing import signed

ROOT = Path(__file__).parents[4]


Threads: TypeAlias = Callable[[], list[str]]


@pytest.fixture
def threads() -> Threads:
    """The threads of inboxes, and of their handlers, that the test began and that run."""
    before = threading.enumerate()

    def now() -> list[str]:
        new = (thread.name for thread in threading.enumerate() if thread not in before)
        return [name for name in new if name.startswith("telnyx-")]

    return now


def sync_handler(event: object) -> None:
    pass


async def async_handler(event: object) -> None:
    pass


@pytest.mark.parametrize("handler", [sync_handler, async_handler])
def test_a_worker_that_ended_has_no_thread(
    make_inbox: MakeInbox, handler: Callable[[object], object], threads: Threads
) -> None:
    inbox = make_inbox()
    router = stored_router(inbox, handler)
    deliver(router, (1, None))
    seen: list[list[str]] = []

    async def scenario() -> None:
        working = asyncio.create_task(inbox.work(router))
        async with asyncio.timeout(SECONDS):
            while inbox.counts()["done"] < 1:
                await asyncio.sleep(0.001)
        working.cancel()
        await asyncio.wait([working])
        seen.append(threads())
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(scenario())
    assert set(seen[0]) == {"telnyx-inbox"}, "that of the inbox, which is open"
    inbox.close()
    assert threads() == []


def test_a_worker_whose_handler_ends_the_process_has_no_thread(
    make_inbox: MakeInbox, threads: Threads
) -> None:
    inbox = make_inbox()

    async def exits(event: object) -> None:
        sys.exit(3)

    deliver(stored_router(inbox), (1, None))
    with pytest.raises(SystemExit):
        asyncio.run(inbox.work(stored_router(inbox, exits)))
    inbox.close()
    assert threads() == []
    assert inbox.counts()["leased"] == 0


@pytest.mark.parametrize("started", [0, 1])
def test_a_worker_that_cannot_start_its_threads_leaves_none(
    make_inbox: MakeInbox, monkeypatch: pytest.MonkeyPatch, started: int, threads: Threads
) -> None:
    inbox = make_inbox()
    left = [None] * started

    class Scarce(threading.Thread):
        def start(self) -> None:
            if not left:
                raise RuntimeError("can't start new thread")
            left.pop()
            super().start()

    monkeypatch.setattr(_background, "Thread", Scarce)

    async def scenario() -> None:
        with pytest.raises(RuntimeError, match="new thread"):
            await inbox.work(stored_router(inbox, sync_handler))
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(scenario())
    inbox.close()
    assert threads() == []


def test_an_event_that_is_leased_while_its_worker_is_cancelled_is_given_back(
    make_inbox: MakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox = make_inbox()
    router = stored_router(inbox, sync_handler)
    deliver(router, (1, None))
    lease: Any = inbox._database.lease
    begun, go_on = threading.Event(), threading.Event()

    def slow(*arguments: Any) -> Any:
        begun.set()
        assert go_on.wait(SECONDS)
        return lease(*arguments)

    monkeypatch.setattr(inbox._database, "lease", slow)

    async def scenario() -> None:
        working = asyncio.create_task(inbox.work(router))
        while not begun.is_set():
            await asyncio.sleep(0.001)
        working.cancel()
        asyncio.get_running_loop().call_later(0.05, go_on.set)
        await asyncio.wait([working])
        assert go_on.is_set(), "the worker ended before the lease was given back"

    asyncio.run(scenario())
    assert inbox.counts() == {"accepted": 1, "leased": 0, "done": 0, "dead": 0}


def test_what_cannot_be_settled_at_the_end_is_left_to_its_lease(
    make_inbox: MakeInbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    inbox = make_inbox()
    deliver(stored_router(inbox), (1, None))
    monkeypatch.setattr(_settling, "_SECONDS_TO_SETTLE", 0.01)

    def settle(settlements: object) -> None:
        raise OSError("disk full")

    async def scenario() -> None:
        enough = Enough()
        router = stored_router(inbox, lambda event: enough.set())
        with monkeypatch.context() as patch:
            patch.setattr(inbox._database, "settle", settle)
            await work_until(inbox, router, enough.wait)
            assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(scenario())
    assert "what became of 1 events" in caplog.text
    assert inbox.counts()["leased"] == 1


def test_what_a_handler_did_is_noted_though_all_tasks_of_the_loop_are_cancelled(
    make_inbox: MakeInbox,
) -> None:
    inbox = make_inbox()
    deliver(stored_router(inbox), (1, None))
    writing = inbox._commits._writing

    async def scenario() -> asyncio.Task[None]:
        enough = Enough()

        async def handle(event: object) -> None:
            writing.acquire()  # As while another transaction is written to disk.
            enough.set()

        working = asyncio.create_task(inbox.work(stored_router(inbox, handle)))
        await enough.wait()
        threading.Timer(0.05, writing.release).start()
        return working  # Still working: `asyncio.run` cancels whatever there is.

    assert asyncio.run(scenario()).cancelled()
    assert inbox.counts()["done"] == 1


@pytest.mark.parametrize("is_async", [False, True])
def test_a_handler_may_close_the_inbox(make_inbox: MakeInbox, is_async: bool) -> None:
    inbox = make_inbox()
    seen: list[object] = []

    def close(event: object) -> None:
        inbox.close()
        seen.append(event)

    async def close_async(event: object) -> None:
        close(event)

    router = stored_router(inbox, close_async if is_async else close)
    deliver(router, *((number, "leg") for number in range(5)))
    work_until_settled(inbox, router)
    assert len(seen) == 5


def files(path: Path) -> list[str]:
    return sorted(file.name for file in path.parent.iterdir())


@pytest.mark.skipif(not hasattr(signal, "SIGUSR1"), reason="needs POSIX signals")
def test_a_signal_handler_may_close_it_amid_a_transaction(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, threads: Threads
) -> None:
    inbox = SQLiteInbox(tmp_path / "inbox.db")
    router = stored_router(inbox)
    deliver(router, (1, None))
    asyncio.run(router.handle_async(body_of(2), signed(body_of(2))))
    commit = inbox._database.commit
    closed: list[bool] = []

    def interrupted() -> None:
        signal.raise_signal(signal.SIGUSR1)
        commit()

    def close(*_: object) -> None:
        inbox.close()
        closed.append(True)

    before = signal.signal(signal.SIGUSR1, close)
    try:
        with monkeypatch.context() as patch:
            patch.setattr(inbox._database, "commit", interrupted)
            deliver(router, (3, None))
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert closed == [True]
    assert files(tmp_path / "inbox.db") == ["inbox.db"]
    assert threads() == []
    assert inbox.counts()["accepted"] == 3
    inbox.close()


def test_an_inbox_that_nobody_has_any_more_closes_itself(tmp_path: Path, threads: Threads) -> None:
    inbox: Inbox | None = SQLiteInbox(tmp_path / "inbox.db")
    assert inbox is not None
    body = body_of(1)
    assert asyncio.run(stored_router(inbox).handle_async(body, signed(body))) == STORED
    assert threads()
    inbox = None
    gc.collect()
    assert threads() == []
    assert files(tmp_path / "inbox.db") == ["inbox.db"]


LEFT_OPEN = """
import asyncio, sys
from tests.sdk.webhooks.inbox.working import *
from telnyx_voice_advanced.webhooks.inbox import SQLiteInbox

inbox = SQLiteInbox(sys.argv[1])
router = stored_router(inbox)
assert asyncio.run(router.handle_async(body_of(1), signed(body_of(1)))) == STORED
work_until_settled(inbox, router)
"""


def test_at_the_end_of_the_process_it_is_closed(tmp_path: Path) -> None:
    command = [sys.executable, "-c", LEFT_OPEN, str(tmp_path / "inbox.db")]
    subprocess.run(command, cwd=ROOT, check=True)
    assert files(tmp_path / "inbox.db") == ["inbox.db"]


class TimeLimit(BaseException):
    """What a server raises in the thread of one delivery, such as `gevent.Timeout`."""


def test_what_interrupts_one_delivery_is_raised_in_no_other(
    make_inbox: MakeInbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    inbox = make_inbox()
    router = stored_router(inbox)
    deliver(router, (0, None))
    commit = inbox._database.commit
    interruptions = [TimeLimit("a"), TimeLimit("b")]

    def interrupted() -> None:
        if interruptions:
            raise interruptions.pop()
        commit()

    outcomes: list[object] = []

    def handle(number: int) -> None:
        try:
            outcomes.append(router.handle(body_of(number), signed(body_of(number))))
        except TimeLimit as error:
            outcomes.append(type(error))

    monkeypatch.setattr(inbox._database, "commit", interrupted)
    with ThreadPoolExecutor() as pool:
        with inbox._commits._writing:
            jobs = [pool.submit(handle, number) for number in (1, 2)]
            while len(inbox._commits._jobs) < 2:
                threading.Event().wait(0.001)
        for job in jobs:
            job.result(SECONDS)
    assert outcomes.count(NOT_STORED) >= 1
    assert set(outcomes) <= {NOT_STORED, TimeLimit}

    async def deliver_both() -> None:
        for number in (3, 4):
            with suppress(TimeLimit):
                await router.handle_async(body_of(number), signed(body_of(number)))

    asyncio.run(deliver_both())
    assert router.handle(body_of(5), signed(body_of(5))) == STORED
    assert router.handle(body_of(5), signed(body_of(5))) == DUPLICATE
