"""The doors of a router beside `unwrap`: what deduplication, order and the deadline cost.

`in a thread` is the least that can give up on a sync handler: `unwrap`, and the handler in a thread of the standard
pool, waited for with a time limit. `handle` cannot cost less than that.

Processor time and not the clock's: a sync handler runs in a thread, and other programs run too.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from statistics import median
from typing import Any, Final

from nacl.signing import SigningKey
from telnyx_voice_advanced import WebhookRouter, unwrap
from telnyx_voice_advanced.webhooks import Accepted

from .case import Case, make_case

ROUNDS: Final = 20
CALLS: Final = 200
SECONDS: Final = 2.0


def routed() -> None:
    """Measure and print."""
    signing = SigningKey.generate()
    key = make_case(signing)["key"]

    async def handler_async(event: object) -> None: ...
    def handler(event: object) -> None: ...

    def router_of(function: Callable[..., Any]) -> WebhookRouter:
        router = WebhookRouter(public_key=key, fallback=None)
        router.on("call.dtmf.received")(function)
        return router

    doors = {name: router_of(handler) for name in ("handle", "accept", "dispatch")}
    loop, loop_router = asyncio.new_event_loop(), router_of(handler_async)

    async def handle_async(cases: Sequence[Case]) -> None:
        for case in cases:
            await loop_router.handle_async(case["body"], case["headers"])

    pool = ThreadPoolExecutor(1)

    def in_a_thread(body: str, headers: dict[str, str]) -> None:
        pool.submit(handler, unwrap(body, headers, public_key=key)).result(SECONDS)

    def dispatch(accepted: Sequence[Any]) -> None:
        for one in accepted:
            doors["dispatch"].dispatch(one)

    def each(call: Callable[[str, dict[str, str]], Any]) -> Callable[[Sequence[Case]], None]:
        def run(cases: Sequence[Case]) -> None:
            for case in cases:
                call(case["body"], case["headers"])

        return run

    contenders: dict[str, Callable[[Sequence[Any]], None]] = {
        "unwrap": each(lambda body, headers: unwrap(body, headers, public_key=key)),
        "in a thread": each(in_a_thread),
        "handle_async": lambda cases: loop.run_until_complete(handle_async(cases)),
        "handle": each(doors["handle"].handle),
        "accept": each(doors["accept"].accept),
        "dispatch": dispatch,
    }
    taken: dict[str, list[float]] = {name: [] for name in contenders}
    for number in range(ROUNDS):
        cases = [make_case(signing, number * CALLS + one) for one in range(CALLS)]
        accepted = [
            one
            for case in cases
            if isinstance(one := doors["accept"].accept(case["body"], case["headers"]), Accepted)
        ]
        for name, run in contenders.items():
            start = time.process_time()
            run(accepted if name == "dispatch" else cases)
            taken[name].append((time.process_time() - start) / CALLS * 1e6)
    loop.close()
    pool.shutdown()
    print(f"{'router':14}{'us':>8}{'it/unwrap':>11}")
    for name, values in taken.items():
        print(f"{name:14}{median(values):8.1f}{median(values) / median(taken['unwrap']):11.2f}")
