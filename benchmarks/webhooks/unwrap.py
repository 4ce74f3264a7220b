"""`unwrap` in a warm process, against its floor and the official SDK; and over threads."""

from __future__ import annotations

import time
from base64 import b64decode
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from os import cpu_count
from statistics import median
from typing import Any, Final

import msgspec
from nacl.signing import VerifyKey
from telnyx import Telnyx
from telnyx_voice_advanced import types, unwrap

from .case import make_case


class Envelope(msgspec.Struct):
    """What somebody who decodes by hand has in the place of our event."""

    data: types.CallDtmfReceived


ROUNDS: Final = 30
CALLS: Final = 200


def microseconds(contenders: dict[str, Callable[[], Any]]) -> dict[str, float]:
    """What one call of each takes: medians over rounds in which they take turns."""
    taken: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(ROUNDS):
        for name, call in contenders.items():
            start = time.perf_counter()
            for _ in range(CALLS):
                call()
            taken[name].append((time.perf_counter() - start) / CALLS * 1e6)
    return {name: median(rounds) for name, rounds in taken.items()}


def over_threads(call: Callable[[], Any], threads: int) -> float:
    """Calls a second that so many threads make together."""

    def work(_: int) -> None:
        for _ in range(CALLS * 10):
            call()

    with ThreadPoolExecutor(threads) as pool:
        start = time.perf_counter()
        list(pool.map(work, range(threads)))
        return threads * CALLS * 10 / (time.perf_counter() - start)


def warm() -> None:
    """Measure and print."""
    case = make_case()
    text, headers, key = case["body"], case["headers"], case["key"]
    body = text.encode()
    verify_key = VerifyKey(b64decode(key))
    decoder = msgspec.json.Decoder(Envelope)
    client = Telnyx(api_key="key", public_key=key)

    def floor() -> Envelope:
        signature = b64decode(headers["telnyx-signature-ed25519"])
        verify_key.verify(headers["telnyx-timestamp"].encode() + b"|" + body, signature)
        return decoder.decode(body)

    taken = microseconds(
        {
            "floor": floor,
            "ours": lambda: unwrap(body, headers, public_key=key),
            "official": lambda: client.webhooks.unwrap(text, headers=headers),
        }
    )
    print(f"{'unwrap':12}{'us':>8}{'ours/it':>9}")
    for name, value in taken.items():
        print(f"{name:12}{value:8.1f}{taken['ours'] / value:9.3f}")
    alone = over_threads(lambda: unwrap(body, headers, public_key=key), 1)
    print(f"\n{'threads':12}{'calls/s':>10}{'times':>8}")
    for threads in sorted({1, 2, cpu_count() or 1}):
        together = over_threads(lambda: unwrap(body, headers, public_key=key), threads)
        print(f"{threads:<12}{together:10.0f}{together / alone:8.2f}")
