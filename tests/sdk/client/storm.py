"""A process whose calls are interrupted over and over: `python -m tests.sdk.client.storm KIND URL COUNT`.

Prints what it found, as JSON. The server has to answer with the call's own identifier.
"""

from __future__ import annotations

import faulthandler
import gc
import json
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from statistics import median

from telnyx_voice_advanced import Telnyx

WATCHDOG = 60
SLOTS = 100


class Interrupted(BaseException):
    """What the signal handler raises."""


class Storm:
    def __init__(self, kind: str, url: str) -> None:
        self.url = url
        self.client = self.new_client()
        self.call: Callable[[str], object] = getattr(self, kind)
        self.crossed = 0
        self.armed = False
        self.calls_back = kind == "calls_in_the_handler"

    def new_client(self) -> Telnyx:
        return Telnyx(api_key="KEY", base_url=self.url, max_retries=0)

    def check(self, sent: str, response: object) -> None:
        self.crossed += getattr(getattr(response, "data", None), "result", None) != sent

    # The kinds.

    def calls(self, name: str) -> None:
        self.check(name, self.client.calls.actions.stop_siprec(name))

    calls_in_the_handler = calls

    def streams(self, name: str) -> None:
        method = self.client.calls.actions.with_streaming_response.stop_siprec
        with method(name) as response:
            for _ in response.iter_bytes(8):
                break
        with method(name) as response:
            self.check(name, response.parse())

    def closes(self, name: str) -> None:
        with self.new_client() as client:
            self.check(name, client.calls.actions.stop_siprec(name))

    def drops(self, name: str) -> None:
        """Responses that nobody closes."""
        self.client.calls.actions.with_streaming_response.stop_siprec(name).__enter__()

    # The storm.

    def handle(self, *_: object) -> None:
        if not self.armed:
            return
        self.armed = False
        if self.calls_back:
            self.calls("from-the-handler")
        else:
            raise Interrupted

    def run(self, count: int) -> dict[str, int]:
        signal.signal(signal.SIGALRM, self.handle)
        mean = median(self.seconds(f"warm-{number}") for number in range(50))
        gc.collect()
        before = len(os.listdir("/proc/self/fd"))
        interrupted = 0
        for number in range(count):
            faulthandler.dump_traceback_later(WATCHDOG, exit=True)
            try:
                self.armed = True
                signal.setitimer(signal.ITIMER_REAL, random.uniform(1e-6, mean * 1.2))
                self.call(f"call-{number}")
            except Interrupted:
                interrupted += 1
            finally:
                self.armed = False
                signal.setitimer(signal.ITIMER_REAL, 0)
        gc.collect()
        return {
            "interrupted": interrupted,
            "crossed": self.crossed,
            "descriptors": len(os.listdir("/proc/self/fd")) - before,
            "slots": self.slots(),
        }

    def seconds(self, name: str) -> float:
        started = time.monotonic()
        self.call(name)
        return time.monotonic() - started

    def slots(self) -> int:
        """How many responses the client can have open at once."""
        method = self.client.with_options(deadline=2.0).calls.actions.with_streaming_response
        with ExitStack() as stack:
            for number in range(SLOTS):
                stack.enter_context(method.stop_siprec(f"slot-{number}"))
        return SLOTS


if __name__ == "__main__":
    _, kind, url, count = sys.argv
    print(json.dumps(Storm(kind, url).run(int(count))))
