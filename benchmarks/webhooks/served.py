"""Verified and deduplicated events a second over uvicorn, one worker: ours, and by hand with the official SDK."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
import time
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median
from typing import Final

from nacl.signing import SigningKey

from .case import make_case

CONNECTIONS: Final = 16
DELIVERIES: Final = 2000
ROUNDS: Final = 5


def served() -> None:
    """Measure and print."""
    key = SigningKey.generate()
    names = {"ours": "ours", "by hand, FastAPI and the official SDK": "by_hand"}
    rates: dict[str, list[float]] = {name: [] for name in names}
    number = 0
    for _ in range(ROUNDS):
        for name, attribute in names.items():
            requests = [_request(key, number + each) for each in range(DELIVERIES)]
            number += DELIVERIES
            with _uvicorn(attribute, key) as sock:
                rates[name].append(asyncio.run(_rate(sock, requests)))
    ours = median(rates["ours"])
    print(f"{'over uvicorn':40}{'events/s':>10}{'ours/it':>9}")
    for name, taken in rates.items():
        print(f"{name:40}{median(taken):10.0f}{ours / median(taken):9.2f}")


def _request(key: SigningKey, number: int) -> bytes:
    case = make_case(key, number)
    headers = "".join(f"{name}: {value}\r\n" for name, value in case["headers"].items())
    return f"POST / HTTP/1.1\r\n{headers}\r\n{case['body']}".encode()


@contextmanager
def _uvicorn(attribute: str, key: SigningKey) -> Iterator[tuple[str, int]]:
    """A server that serves; gives its address."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.set_inheritable(True)
        command = [sys.executable, "-m", "uvicorn", f"benchmarks.webhooks.servers:{attribute}"]
        command += ["--fd", str(listening.fileno()), "--log-level", "warning"]
        environment = {"BENCHMARK_KEY": b64encode(bytes(key.verify_key)).decode()}
        with subprocess.Popen(
            command, env={**os.environ, **environment}, pass_fds=[listening.fileno()]
        ) as process:
            try:
                yield listening.getsockname()
            finally:
                process.terminate()


async def _rate(address: tuple[str, int], requests: list[bytes]) -> float:
    """Deliveries a second, over some connections that are kept, once the server is warm."""
    warm, measured = requests[: len(requests) // 10], requests[len(requests) // 10 :]
    await _deliver(address, warm)
    start = time.perf_counter()
    await _deliver(address, measured)
    return len(measured) / (time.perf_counter() - start)


async def _deliver(address: tuple[str, int], requests: list[bytes]) -> None:
    waiting = iter(requests)

    async def connection() -> None:
        reader, writer = await asyncio.open_connection(*address)
        for request in waiting:
            writer.write(request)
            head = await reader.readuntil(b"\r\n\r\n")
            if not head.startswith(b"HTTP/1.1 200"):
                raise RuntimeError(head.decode())
            length = head.lower().partition(b"content-length:")[2].split(b"\r\n")[0]
            await reader.readexactly(int(length or 0))
        writer.close()
        await writer.wait_closed()

    await asyncio.gather(*(connection() for _ in range(CONNECTIONS)))
