# Generated; edit spec/ or templates/ instead.
"""What a server holds: the twin of the moment, what happened at it, and who wants to know."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final, Literal

import httpx

from . import view
from .changes import Changes
from .entries import Entries, Entry
from .pump import Pump
from .served_twin import ServedTwin
from .targets import Targets

VERSION: Final = 1
"""Of the HTTP interface: the number in its paths."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """How a twin begins."""

    seed: int = 0
    clock: Literal["manual", "system"] = "system"
    api_key: str | None = field(default=None, repr=False)
    """The only key that is taken; None: any is."""
    targets: Targets = field(default_factory=Targets)


class Engine:
    """A twin that can be begun anew."""

    def __init__(self, settings: Settings, on_entry: Callable[[Entry], None] | None = None) -> None:
        self.changes = Changes()
        self._settings = settings
        self._on_entry = on_entry
        self._client = httpx.AsyncClient(trust_env=False, timeout=None)
        self._run = secrets.token_hex(4)
        self._resets = 0
        self._seed = settings.seed
        self._pumping: asyncio.Task[None] | None = None
        self._reporting: asyncio.Task[None] | None = None
        self._begin()

    @property
    def epoch(self) -> str:
        """Of the numbers of entries, which begin again with another one."""
        return f"{self._run}-{self._resets}"

    async def start(self) -> None:
        """Let time go by."""
        self._go_on()
        if self._on_entry is not None:
            self._reporting = asyncio.create_task(self._report(self._on_entry))

    async def stop(self) -> None:
        """Let nothing happen any more."""
        self.changes.end()
        await self._halt()
        if self._reporting is not None:
            await self._reporting
        await self._client.aclose()

    async def reset(self, seed: int | None = None) -> None:
        """Begin anew: no calls, no faults, an empty journal, the clock as it was first. The keys stay."""
        await self._halt()
        before = self.twin
        self._resets += 1
        self._seed = self._settings.seed if seed is None else seed
        self._begin()
        self.twin.sign_as(before)
        self._go_on()
        self.changed()

    def changed(self) -> None:
        """Something was done to the twin."""
        self.changes.tell()

    def state(self) -> dict[str, Any]:
        """All that it has, as JSON."""
        targets = self._settings.targets
        return {
            "version": VERSION,
            "epoch": self.epoch,
            "seed": self._seed,
            "deliver": targets.url,
            **view.state(self.twin, self.entries),
        }

    def _begin(self) -> None:
        settings = self._settings
        self.twin = ServedTwin(seed=self._seed, api_key=settings.api_key, clock=settings.clock)
        clock = self.twin.clock
        endpoints = settings.targets.endpoints(self._client, lambda: clock.patience)
        self.twin.deliver_through(endpoints)
        self.entries = Entries(self.twin.journal, settings.targets.address)
        self.pump = Pump(self.twin, self.changes)

    def _go_on(self) -> None:
        self._pumping = asyncio.create_task(self.pump.run())

    async def _report(self, on_entry: Callable[[Entry], None]) -> None:
        """Hand on each entry that is new."""
        entries, number = self.entries, 0
        while True:
            seen = self.changes.count
            if entries is not self.entries:
                entries, number = self.entries, 0
            for entry in entries.since(number):
                number = entry["number"]
                on_entry(entry)
            if self.changes.is_over:
                return
            await self.changes.wait(seen)

    async def _halt(self) -> None:
        pumping, self._pumping = self._pumping, None
        if pumping is not None:
            pumping.cancel()
            await asyncio.wait([pumping])
        await self.pump.stop()
