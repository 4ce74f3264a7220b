"""Many tasks, many threads, other loops, forked children: no answer reaches another call."""

from __future__ import annotations

import asyncio
import gc
import os
import random
import signal
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from telnyx_voice_advanced import APIConnectionError, AsyncTelnyx, Telnyx, TelnyxError

from tests.sdk.client.scripted import ECHO, answers, answers_after
from tests.sdk.faults.catalogue import FAULTS
from tests.sdk.faults.hostile import GOOD, HostileServer, Session, response


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
    chunked = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n18\r\n%s\r\n0\r\n\r\n"
    body = b'{"data":{"result":"ok"}}'
    for act in (answers(stale), answers(chunked % body * 2)):
        session = server.session(act)
        with client_for(session) as client:
            for _ in range(3):
                assert result_of(client.calls.actions.stop_siprec("id")) == "ok"
        assert session.connections == 3


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


def in_child(work: Any) -> int:
    """Run in a forked child; its exit status is 0 if nothing was raised."""
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            signal.alarm(20)
            work()
            status = 0
        finally:
            os._exit(status)
    return pid


def exit_statuses(pids: list[int]) -> list[int]:
    return [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in pids]


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
