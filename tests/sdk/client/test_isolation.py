"""Many tasks, many threads, other loops, forked children: no answer reaches another call."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import random
import signal
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any

import httpx
import pytest
from telnyx_voice_advanced import APIConnectionError, AsyncTelnyx, Telnyx, TelnyxError
from telnyx_voice_advanced._framing import is_one_response
from telnyx_voice_advanced._retry import Ending
from telnyx_voice_advanced._retry_budget import RetryBudget

from tests.sdk.children import exit_statuses, in_child
from tests.sdk.client.scripted import ECHO, answers, answers_after
from tests.sdk.faults.catalogue import FAULTS
from tests.sdk.faults.hostile import GOOD, HostileServer, Session, response

CHUNKED = (
    b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"
    b'18\r\n{"data":{"result":"ok"}}\r\n0\r\n\r\n'
)


def descriptors() -> int:
    gc.collect()
    return len(os.listdir("/proc/self/fd"))


def client_for(session: Session, **options: Any) -> Telnyx:
    return Telnyx(api_key="KEY", base_url=session.base_url, **options)


def async_client_for(session: Session, **options: Any) -> AsyncTelnyx:
    return AsyncTelnyx(api_key="KEY", base_url=session.base_url, **options)


def result_of(answer: Any) -> str:
    return str(answer.data.result)


def test_ten_thousand_tasks_on_a_cold_client(server: HostileServer) -> None:
    session = server.session(ECHO)

    async def run() -> None:
        async with async_client_for(session, timeout=2.0, deadline=60.0) as client:

            async def one(number: int) -> None:
                answer = await client.calls.actions.stop_siprec(f"call-{number}")
                assert result_of(answer) == f"call-{number}"

            await asyncio.gather(*(one(number) for number in range(10_000)))

    asyncio.run(run())
    assert len(session.ledger) == 10_000
    assert session.connections <= 100


def test_random_cancellations(server: HostileServer) -> None:
    session = server.session(ECHO)
    generator = random.Random(7)

    async def run() -> None:
        async with async_client_for(session) as client:
            await client.calls.actions.stop_siprec("first")
            tasks = [
                asyncio.create_task(client.calls.actions.stop_siprec(f"call-{number}"))
                for number in range(600)
            ]
            while any(not task.done() for task in tasks):
                await asyncio.sleep(0.001)
                generator.choice(tasks).cancel()
            for number, task in enumerate(tasks):
                if not task.cancelled():
                    assert result_of(task.result()) == f"call-{number}"
            assert any(task.cancelled() for task in tasks)
            for number in range(250):
                answer = await client.calls.actions.stop_siprec(f"after-{number}")
                assert result_of(answer) == f"after-{number}"
        assert len(asyncio.all_tasks()) == 1

    before = descriptors()
    asyncio.run(run())
    assert len(session.ledger) <= 1 + 600 + 250
    time.sleep(0)
    assert descriptors() <= before + 100, "only the server's ends may still be open"


def test_a_cancelled_command_is_not_repeated(server: HostileServer) -> None:
    session = server.session(answers_after(0.3), GOOD)

    async def run() -> None:
        async with async_client_for(session) as client:
            task = asyncio.create_task(client.calls.actions.stop_siprec("id"))
            while not session.ledger:
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert len(session.ledger) == 1
            await client.calls.actions.stop_siprec("id")

    asyncio.run(run())
    assert len(session.ledger) == 2


@pytest.fixture
def interruptible() -> Iterator[None]:
    """A process that was started in the background ignores SIGINT, and so would the test."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_an_interrupt_is_not_repeated_and_leaves_the_client_usable(server: HostileServer) -> None:
    session = server.session(answers_after(5), GOOD)
    with client_for(session) as client:
        main = threading.main_thread().ident
        timer = threading.Timer(0.3, signal.pthread_kill, [main, signal.SIGINT])
        timer.start()
        with pytest.raises(KeyboardInterrupt):
            client.calls.actions.stop_siprec("id")
        timer.join()
        assert len(session.ledger) == 1
        assert result_of(client.calls.actions.stop_siprec("id")) == "ok"


def test_64_threads_on_one_client(server: HostileServer) -> None:
    session = server.session(ECHO)
    with client_for(session) as client:

        def one(thread: int) -> None:
            for number in range(30):
                name = f"call-{thread}-{number}"
                assert result_of(client.calls.actions.stop_siprec(name)) == name

        with ThreadPoolExecutor(64) as threads:
            list(threads.map(one, range(64)))
    assert len(session.ledger) == 64 * 30
    assert session.connections <= 64


def test_an_answer_behind_an_answer_reaches_nobody(server: HostileServer) -> None:
    stale = response() + response(body=b'{"data":{"result":"stale"}}')
    for act in (answers(stale), answers(CHUNKED * 2)):
        session = server.session(act)
        with client_for(session) as client:
            for _ in range(3):
                assert result_of(client.calls.actions.stop_siprec("id")) == "ok"
        assert session.connections == 3


def test_a_connection_whose_framing_is_unusual_is_not_used_again(server: HostileServer) -> None:
    long_size = CHUNKED.replace(b"18", b"0000000018")
    for data in (long_size, response().replace(b"\r\n", b"\n")):
        session = server.session(answers(data))
        with client_for(session) as client:
            for _ in range(2):
                assert result_of(client.calls.actions.stop_siprec("id")) == "ok"
        assert session.connections == 2


@pytest.mark.parametrize("whole", [response(), CHUNKED])
def test_a_part_of_a_response_is_not_taken_for_a_whole_one(whole: bytes) -> None:
    assert is_one_response(whole)
    assert not any(is_one_response(whole[:size]) for size in range(len(whole)))


def test_connections_that_were_idle_for_long_are_closed(
    server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = server.session(GOOD)
    before = descriptors()
    with client_for(session) as client:
        streaming = client.calls.actions.with_streaming_response
        with ExitStack() as stack:
            for answer in [stack.enter_context(streaming.stop_siprec("id")) for _ in range(5)]:
                answer.read()
        held = descriptors()
        monkeypatch.setattr("telnyx_voice_advanced._lanes.KEEPALIVE_SECONDS", 0)
        for _ in range(5):
            client.calls.actions.stop_siprec("id")
        assert session.connections == 5
        assert before < descriptors() < held


def test_a_call_that_goes_on_while_its_client_is_closed_leaves_nothing_open(
    server: HostileServer,
) -> None:
    session = server.session(GOOD)
    before = descriptors()
    client = client_for(session)
    with client.calls.actions.with_streaming_response.stop_siprec("id") as streamed:
        client.close()
        assert streamed.parse().data is not None
    assert descriptors() <= before + 1, "only the server's end may still be open"


class Impatient(logging.Filter):
    """Interrupts the program between an answer's head and its body."""

    def filter(self, record: logging.LogRecord) -> bool:
        raise KeyboardInterrupt


@pytest.fixture
def impatient() -> Iterator[None]:
    logger = logging.getLogger("telnyx_voice_advanced")
    before, strange = logger.level, Impatient()
    logger.setLevel(logging.DEBUG)
    logger.addFilter(strange)
    yield
    logger.removeFilter(strange)
    logger.setLevel(before)


@pytest.mark.usefixtures("impatient")
def test_an_interrupt_before_the_body_closes_the_connection(server: HostileServer) -> None:
    session = server.session(GOOD)
    before = descriptors()
    with client_for(session) as client:
        with pytest.raises(KeyboardInterrupt):
            client.calls.actions.stop_siprec("id")
        assert descriptors() <= before + 1, "only the server's end may still be open"


@pytest.mark.usefixtures("impatient")
def test_nor_does_one_in_an_event_loop(server: HostileServer) -> None:
    session = server.session(GOOD)
    client = async_client_for(session)
    loop = asyncio.new_event_loop()
    before = descriptors()
    with pytest.raises(KeyboardInterrupt):
        loop.run_until_complete(client.calls.actions.stop_siprec("id"))
    loop.run_until_complete(asyncio.sleep(0))
    assert descriptors() <= before + 1, "only the server's end may still be open"
    loop.run_until_complete(client.close())
    loop.close()


def test_connections_are_kept(server: HostileServer) -> None:
    session = server.session(GOOD)
    with client_for(session) as client:
        for _ in range(5):
            client.calls.actions.stop_siprec("id")
    assert session.connections == 1


def test_a_second_event_loop(server: HostileServer) -> None:
    session = server.session(GOOD)
    client = async_client_for(session)

    async def call() -> str:
        return result_of(await client.calls.actions.stop_siprec("id"))

    before = descriptors()
    for _ in range(3):
        assert asyncio.run(call()) == "ok"
    assert session.connections == 3
    assert descriptors() <= before + 3, "only the server's ends may still be open"


def test_two_loops_at_once(server: HostileServer) -> None:
    session = server.session(ECHO)
    client = async_client_for(session)

    async def calls(name: str) -> None:
        for number in range(50):
            answer = await client.calls.actions.stop_siprec(f"{name}-{number}")
            assert result_of(answer) == f"{name}-{number}"

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda name: asyncio.run(calls(str(name))), range(4)))
    assert session.connections == 4


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_forked_children(server: HostileServer) -> None:
    session = server.session(ECHO)
    with client_for(session) as client:
        client.calls.actions.stop_siprec("warm")

        def calls(name: str) -> None:
            for number in range(40):
                answer = client.calls.actions.stop_siprec(f"{name}-{number}")
                assert result_of(answer) == f"{name}-{number}"

        def child(name: str) -> Any:
            return lambda: calls(name)

        pids = [in_child(child(f"child-{number}")) for number in range(4)]
        calls("parent")
        assert exit_statuses(pids) == [0] * 4
        calls("parent-again")
    assert session.connections == 5


def test_a_fork_while_another_thread_pays_for_a_retry() -> None:
    budget = RetryBudget()
    # Held as by a thread that is not there in the child.
    with budget._lock:
        pid = in_child(lambda: [budget.spend(Ending.AMBIGUOUS), budget.refund()])
        assert exit_statuses([pid]) == [0]


def test_a_fork_before_the_first_call(server: HostileServer) -> None:
    session = server.session(GOOD)
    with client_for(session) as client:
        assert exit_statuses([in_child(lambda: client.calls.actions.stop_siprec("id"))]) == [0]


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_fork_under_an_async_client(server: HostileServer) -> None:
    session = server.session(ECHO)
    client = async_client_for(session)

    async def calls(name: str) -> None:
        for number in range(20):
            answer = await client.calls.actions.stop_siprec(f"{name}-{number}")
            assert result_of(answer) == f"{name}-{number}"

    loop = asyncio.new_event_loop()
    loop.run_until_complete(calls("parent"))
    pids = [in_child(lambda: asyncio.run(calls("child"))) for _ in range(3)]
    loop.run_until_complete(calls("parent-again"))
    assert exit_statuses(pids) == [0] * 3
    loop.run_until_complete(client.close())
    loop.close()
    assert session.connections == 4


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_callers_client_is_not_used_on_both_sides_of_a_fork(server: HostileServer) -> None:
    session = server.session(GOOD)
    with client_for(session, http_client=httpx.Client()) as client:
        client.calls.actions.stop_siprec("id")

        def child() -> None:
            with pytest.raises(TelnyxError, match="forked"):
                client.calls.actions.stop_siprec("id")

        assert exit_statuses([in_child(child)]) == [0]
        client.calls.actions.stop_siprec("id")


def test_failures_leave_no_descriptor_behind(server: HostileServer) -> None:
    before = descriptors()
    with client_for(server.session(FAULTS[0].act), max_retries=0) as client:
        for _ in range(50):
            with pytest.raises(APIConnectionError):
                client.calls.actions.stop_siprec("id")
        assert descriptors() <= before
    assert descriptors() <= before


def test_a_client_that_is_dropped_closes_its_connections(server: HostileServer) -> None:
    session = server.session(GOOD)
    client_for(session).calls.actions.stop_siprec("id")
    gc.collect()
    assert not [
        item
        for item in gc.get_objects()
        if isinstance(item, socket.socket)
        and item.fileno() != -1
        and item.type == socket.SOCK_STREAM
        and _peer_port(item) == session.port
    ]


def _peer_port(sock: socket.socket) -> int | None:
    try:
        peer = sock.getpeername()
    except OSError:
        return None
    return peer[1] if isinstance(peer, tuple) else None
