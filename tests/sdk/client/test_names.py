"""Host names: how they are resolved, and which of their addresses is connected to."""

from __future__ import annotations

import _thread
import asyncio
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import anyio
import pytest
from telnyx_voice_advanced import APIConnectionError, AsyncTelnyx, Telnyx

from tests.sdk.client.sockets import client_sockets
from tests.sdk.faults.hostile import GOOD, HostileServer

Call = Callable[..., str]
LIMIT = 8
"""Threads that a process resolves names in."""

DEAF = ("127.0.0.2", "127.0.0.5")


def sync_call(base_url: str, **options: Any) -> str:
    with Telnyx(api_key="KEY", base_url=base_url, **options) as client:
        return str(client.calls.actions.stop_siprec("id").data.result)


def asyncio_call(base_url: str, **options: Any) -> str:
    return asyncio.run(async_call(base_url, options))


def trio_call(base_url: str, **options: Any) -> str:
    return anyio.run(async_call, base_url, options, backend="trio")


async def async_call(base_url: str, options: dict[str, Any]) -> str:
    async with AsyncTelnyx(api_key="KEY", base_url=base_url, **options) as client:
        return str((await client.calls.actions.stop_siprec("id")).data.result)


each = pytest.mark.parametrize("call", [sync_call, asyncio_call, trio_call])


class Names:
    """A resolver in which names that begin with `slow` take until `answer` is set."""

    def __init__(self) -> None:
        self.answer = threading.Event()
        self.asked: list[str] = []
        self.running = 0
        self.most_running = 0
        self._lock = threading.Lock()
        self._real = socket.getaddrinfo

    def getaddrinfo(self, host: Any, *args: Any, **options: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else str(host)
        with self._lock:
            self.asked.append(name)
            self.running += 1
            self.most_running = max(self.running, self.most_running)
        try:
            if name.startswith("slow"):
                self.answer.wait(30)
                name = "127.0.0.1"
            return self._real(name, *args, **options)
        finally:
            with self._lock:
                self.running -= 1


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> Iterator[Names]:
    resolver = Names()
    monkeypatch.setattr("socket.getaddrinfo", resolver.getaddrinfo)
    yield resolver
    resolver.answer.set()


def all_at_once(calls: list[Callable[[], object]]) -> list[threading.Thread]:
    threads = [threading.Thread(target=call) for call in calls]
    for thread in threads:
        thread.start()
    return threads


def test_a_resolver_that_hangs_takes_few_threads(server: HostileServer, names: Names) -> None:
    port = server.session(GOOD).port
    failed: list[APIConnectionError] = []

    def fail(host: str) -> None:
        with pytest.raises(APIConnectionError, match="nothing was sent") as caught:
            sync_call(f"http://{host}.localhost:{port}", deadline=1.5)
        failed.append(caught.value)

    threads = all_at_once([lambda: fail("slow") for _ in range(40)])
    while not names.asked:
        time.sleep(0.01)
    assert sync_call(f"http://localhost:{port}") == "ok"
    for thread in threads:
        thread.join()
    assert len(failed) == 40
    assert names.asked.count("slow.localhost") <= 2

    threads = all_at_once([lambda n=n: fail(f"slow-{n}") for n in range(2 * LIMIT)])
    for thread in threads:
        thread.join()
    assert names.most_running <= LIMIT + 1, "and the name that was resolved meanwhile"
    names.answer.set()
    assert sync_call(f"http://slow.localhost:{port}") == "ok"


def test_the_executor_of_a_loop_is_left_to_the_application(
    server: HostileServer, names: Names
) -> None:
    port = server.session(GOOD).port
    worker = threading.Event()

    async def fail(client: AsyncTelnyx) -> None:
        with pytest.raises(APIConnectionError, match="nothing was sent"):
            await client.calls.actions.stop_siprec("id")

    async def run() -> None:
        async with AsyncTelnyx(
            api_key="KEY", base_url=f"http://slow.localhost:{port}", deadline=1.0
        ) as client:
            hanging = [asyncio.create_task(fail(client)) for _ in range(40)]
            while not names.asked:
                await asyncio.sleep(0.01)
            await asyncio.get_running_loop().run_in_executor(None, worker.set)
            assert await async_call(f"http://localhost:{port}", {}) == "ok"
            await asyncio.gather(*hanging)

    started = time.monotonic()
    asyncio.run(run())
    assert worker.is_set()
    assert time.monotonic() - started < 20, "the loop waited for the resolver when it ended"


@each
def test_a_second_look_up_overtakes_one_that_is_lost(
    server: HostileServer, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = server.session(GOOD).port
    real, over, asked = socket.getaddrinfo, threading.Event(), list[object]()

    def lossy(*args: Any, **options: Any) -> Any:
        asked.append(args)
        if len(asked) == 1:
            over.wait(30)
        return real(*args, **options)

    monkeypatch.setattr("socket.getaddrinfo", lossy)
    assert call(f"http://localhost:{port}", timeout=1.1) == "ok"
    over.set()


@each
def test_where_no_thread_can_be_started(
    server: HostileServer, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(*_: object) -> int:
        raise RuntimeError("can't start new thread")

    port = server.session(GOOD).port
    with monkeypatch.context() as patch:
        patch.setattr(_thread, "start_new_thread", none)
        patch.setattr(threading, "_start_new_thread", none, raising=False)
        patch.setattr(threading, "_start_joinable_thread", none, raising=False)
        assert call(f"http://localhost:{port}") == "ok"


def test_a_call_at_the_very_end_of_the_program(server: HostileServer) -> None:
    program = f"""
import atexit
from telnyx_voice_advanced import Telnyx
client = Telnyx(api_key="KEY", base_url="http://localhost:{server.session(GOOD).port}")
atexit.register(lambda: print(client.calls.actions.stop_siprec("id").data.result))
"""
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (ended.stdout, ended.stderr) == ("ok\n", "")


@pytest.fixture
def hole(server: HostileServer) -> Iterator[int]:
    """A port where 127.0.0.1 answers, and the `DEAF` drop every packet: their queues are full."""
    port = server.session(GOOD).port
    with ExitStack() as stack:
        for address in DEAF:
            deaf = stack.enter_context(socket.socket())
            deaf.bind((address, port))
            deaf.listen(0)
            for _ in range(4):
                filling = stack.enter_context(socket.socket())
                filling.setblocking(False)
                filling.connect_ex((address, port))
        yield port


def resolves_to(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    def getaddrinfo(host: Any, port: Any, *args: Any, **options: Any) -> Any:
        found = addresses if host in ("localhost", b"localhost") else (host,)
        return [
            (socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, int(port))) for address in found
        ]

    monkeypatch.setattr("socket.getaddrinfo", getaddrinfo)


@each
@pytest.mark.parametrize("holes", [1, 2])
def test_an_address_that_drops_packets_is_overtaken(
    call: Call, holes: int, hole: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolves_to(monkeypatch, *DEAF[:holes], "127.0.0.1")
    before = client_sockets(hole)
    started = time.monotonic()
    assert call(f"http://localhost:{hole}", timeout=25.0, deadline=30.0) == "ok"
    assert time.monotonic() - started < 7, "all that it is given goes to the first"
    assert client_sockets(hole) == before


@each
def test_addresses_that_all_drop_packets_end_with_the_deadline(
    call: Call, hole: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolves_to(monkeypatch, *DEAF)
    before = client_sockets(hole)
    with pytest.raises(APIConnectionError, match="nothing was sent"):
        call(f"http://localhost:{hole}", deadline=0.8)
    assert client_sockets(hole) == before


@each
def test_an_address_that_refuses_costs_nothing(
    server: HostileServer, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = server.session(GOOD)
    resolves_to(monkeypatch, "127.0.0.3", "127.0.0.4", "127.0.0.1")
    assert call(f"http://localhost:{session.port}", max_retries=0) == "ok"
    resolves_to(monkeypatch, "127.0.0.3", "127.0.0.4")
    with pytest.raises(APIConnectionError, match=r"nothing was sent") as caught:
        call(f"http://localhost:{session.port}", max_retries=0)
    assert "No connection (" in str(caught.value)
