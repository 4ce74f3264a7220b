"""Many tasks, many threads, other loops: no response reaches another call."""

from __future__ import annotations

import asyncio
import random
import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.sdk.client.clients import async_client_for, client_for, result_of
from tests.sdk.client.scripted import ECHO, answers_after
from tests.sdk.client.sockets import client_sockets
from tests.sdk.faults.hostile import GOOD, HostileServer


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

    asyncio.run(run())
    assert len(session.ledger) <= 1 + 600 + 250
    assert client_sockets(session.port) == []


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
    session = server.session(answers_after(60), GOOD)
    with client_for(session) as client:
        main = threading.main_thread().ident
        assert main is not None

        def interrupt() -> None:
            while not session.ledger:
                time.sleep(0.01)
            signal.pthread_kill(main, signal.SIGINT)

        interrupting = threading.Thread(target=interrupt)
        interrupting.start()
        with pytest.raises(KeyboardInterrupt):
            client.calls.actions.stop_siprec("id", timeout=60.0, deadline=60.0)
        interrupting.join()
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


def test_a_second_event_loop(server: HostileServer) -> None:
    session = server.session(GOOD)
    client = async_client_for(session)

    async def call() -> str:
        return result_of(await client.calls.actions.stop_siprec("id"))

    for _ in range(3):
        assert asyncio.run(call()) == "ok"
    assert session.connections == 3
    assert client_sockets(session.port) == []


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
