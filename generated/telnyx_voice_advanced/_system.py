# Generated; edit spec/ or templates/ instead.
"""The network, the clocks and the sleep that API calls are made with, in one object.

`SYSTEM` is the machine's own. A service that runs in this process stands at a host of its own, and
calls that go to that host take its `System` from here: all else of a call is the same code.
"""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING, Final, Protocol
from weakref import WeakValueDictionary

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpcore


class Network(Protocol):
    """Opens connections; what it raises are exceptions of httpcore's."""

    def connect(self, timeout: float | None) -> httpcore.NetworkStream: ...
    async def connect_async(self, timeout: float | None) -> httpcore.AsyncNetworkStream: ...


class System:
    """What a call has of the machine that it runs on."""

    def __init__(self, network: Network | None = None) -> None:
        self.monotonic: Callable[[], float] = time.monotonic
        """Seconds on a clock that never goes back."""
        self.network = network
        """None: the sockets of the machine."""

    def random(self) -> float:
        """A number of the uniform distribution from 0 up to 1, for the length of a pause."""
        return random.random()

    def time(self) -> float:
        """Unix time in seconds."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Wait in this thread."""
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Wait in this task, under asyncio or trio."""
        import anyio

        await anyio.sleep(seconds)


SYSTEM: Final = System()

_at_hosts: Final[WeakValueDictionary[str, System]] = WeakValueDictionary()


def system_of(host: str) -> System:
    """What calls to a host are made with."""
    return _at_hosts.get(host, SYSTEM) if _at_hosts else SYSTEM


def stand_at(host: str, system: System) -> None:
    """Have calls to a host made with `system`, for as long as that is referred to."""
    _at_hosts[host] = system
