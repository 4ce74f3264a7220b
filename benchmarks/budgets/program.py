"""One cost of one SDK, in an interpreter that has it: `python program.py COST ours|official [URL]`; prints a number."""

from __future__ import annotations

import socket
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from threading import Event, Thread
from typing import Any

BODY = (
    '{"data":{"event_type":"siprec.failed","id":"49845bad-302d-43ad-9238-e9d19bb11e07",'
    '"occurred_at":"2026-03-02T16:20:36.400118Z","payload":{"call_control_id":"v3:x",'
    '"failure_cause":"rejected"},"record_type":"event"}}'
)


def package(name: str) -> Any:
    """The SDK, imported."""
    import importlib

    return importlib.import_module({"ours": "telnyx_voice_advanced", "official": "telnyx"}[name])


def start(name: str, url: str) -> float:
    """Milliseconds until a client exists."""
    began = time.perf_counter()
    package(name).Telnyx(api_key="KEY", base_url=url)
    return (time.perf_counter() - began) * 1e3


def memory(name: str, url: str) -> float:
    """Peak MiB after the first call."""
    client = package(name).Telnyx(api_key="KEY", base_url=url)
    client.calls.actions.start_siprec("v3:x", connector_name="srs")
    return peak()


def peak() -> float:
    """The most MiB that this process ever held; `ru_maxrss` would count those of the process that started it."""
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024


def call(name: str, url: str) -> float:
    """CPU microseconds of a call, the best of ten rounds."""
    client = package(name).Telnyx(api_key="KEY", base_url=url)
    return best(lambda: client.calls.actions.start_siprec("v3:x", connector_name="srs"), 50)


def webhook(name: str, url: str) -> float:
    """Peak MiB after the first webhook."""
    received(name, url)()
    return peak()


def event(name: str, url: str) -> float:
    """CPU microseconds of a webhook, verified and parsed, the best of ten rounds."""
    return best(received(name, url), 200)


def received(name: str, url: str) -> Callable[[], Any]:
    """Unwraps a webhook that was signed just now."""
    from base64 import b64encode

    from nacl.signing import SigningKey

    key = SigningKey(bytes(range(32)))
    public_key = b64encode(bytes(key.verify_key)).decode()
    stamp = str(int(time.time()))
    signature = b64encode(key.sign(f"{stamp}|{BODY}".encode()).signature).decode()
    headers = {"telnyx-timestamp": stamp, "telnyx-signature-ed25519": signature}
    client = package(name).Telnyx(api_key="KEY", public_key=public_key, base_url=url)
    return lambda: client.webhooks.unwrap(BODY, headers=headers)


def best(work: Callable[[], Any], rounds: int) -> float:
    work()
    found = float("inf")
    for _ in range(10):
        began = time.process_time()
        for _ in range(rounds):
            work()
        found = min(found, (time.process_time() - began) / rounds)
    return found * 1e6


def bounded(name: str, url: str) -> float:
    """Seconds until a call ends that was given one, while its answer trickles in for five."""
    url, stop = trickling()
    given = {"ours": {"deadline": 1.0}, "official": {}}[name]
    client = package(name).Telnyx(api_key="KEY", base_url=url, timeout=1.0, max_retries=0, **given)
    began = time.perf_counter()
    with suppress(Exception):
        client.calls.actions.start_siprec("v3:x", connector_name="srs")
    taken = time.perf_counter() - began
    stop.set()
    return taken


def trickling() -> tuple[str, Event]:
    """A server that sends the body of one answer byte by byte, until it is told to stop."""
    stop = Event()
    listener = socket.create_server(("127.0.0.1", 0))

    def answer() -> None:
        connection, _ = listener.accept()
        with listener, connection, suppress(ConnectionError):
            connection.recv(65536)
            connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n")
            connection.sendall(b"content-length: 100\r\n\r\n")
            for byte in '{"data":{"result":"ok"}}'.ljust(100):
                connection.sendall(byte.encode())
                if stop.wait(0.05):
                    return

    Thread(target=answer, daemon=True).start()
    return f"http://127.0.0.1:{listener.getsockname()[1]}", stop


def distributions(name: str, url: str) -> float:
    """How many distributions are installed for it."""
    from importlib.metadata import distributions as installed

    return len([d for d in installed() if d.metadata["Name"] not in {"pip", "setuptools"}])


def installed(name: str, url: str) -> float:
    """MiB of the package alone, without caches."""
    from importlib.metadata import files

    listed = files({"ours": "telnyx-voice-advanced", "official": "telnyx"}[name]) or []
    return sum(f.size or 0 for f in listed) / 2**20


if __name__ == "__main__":
    cost, name, *rest = sys.argv[1:]
    print(globals()[cost](name, *(rest or ["https://api.telnyx.com/v2"])))
