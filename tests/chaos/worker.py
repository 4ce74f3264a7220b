"""What the workers of both servers share: handlers, and stores that write down what they do."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from telnyx_voice_advanced import types
from telnyx_voice_advanced.webhooks import AsyncRedisStore, RedisStore, current_delivery
from telnyx_voice_advanced.webhooks.store import Claim, Entry

from .journal import Journal

REDIS_URL = os.environ["CHAOS_REDIS_URL"]
JOURNAL = Journal(os.environ["CHAOS_JOURNAL"])
_FAILED = os.environ["CHAOS_FAILED"]
"""A folder with a file for each event whose handler has failed."""


@contextmanager
def handling(event: types.CallDtmfReceivedWebhookEvent) -> Iterator[float]:
    """Write that a handler begins and ends; gives how many seconds it is to take."""
    wanted = event.to_dict()["data"]
    fields = {
        "run": os.urandom(8).hex(),
        "event": wanted["id"],
        "leg": wanted["payload"]["call_leg_id"],
        "fencing_token": current_delivery().fencing_token,
    }
    JOURNAL.write("begin", **fields)
    handled = False
    try:
        yield wanted["payload"]["seconds"]
        if wanted["payload"]["fails_once"]:
            _fail_once(wanted["id"])
        handled = True
    finally:
        JOURNAL.write("end", handled=handled, **fields)


def _fail_once(event: str) -> None:
    try:
        os.close(os.open(f"{_FAILED}/{event}", os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return
    raise RuntimeError("This handler fails once.")


class Steps:
    """Writes down the steps of deliveries in a store."""

    def __init__(self) -> None:
        self._asked: set[str] = set()
        self._placed: set[str] = set()

    def asks(self, key: str, leg: str | None, token: str) -> None:
        """A delivery is about to join its leg's queue."""
        if token not in self._asked:
            self._asked.add(token)
            JOURNAL.write("asked", key=key, leg=leg, token=token)

    def was_placed(self, entry: Entry) -> None:
        """The store has said that the delivery is in the queue."""
        if entry.token not in self._placed:
            self._placed.add(entry.token)
            JOURNAL.write("placed", token=entry.token)
        if entry.claim is Claim.ACQUIRED:
            JOURNAL.write("acquired", token=entry.token, fencing_token=entry.fencing_token)

    def left(self, entry: Entry, handled: bool, noted: bool) -> None:
        """The store has noted what came of the delivery."""
        if handled:
            fencing_token = entry.fencing_token
            JOURNAL.write("noted", fencing_token=fencing_token, is_held=bool(noted))


class JournalStore(RedisStore):
    """A `RedisStore` that writes down its steps."""

    def __init__(self, client: Any) -> None:
        super().__init__(client)
        self._steps = Steps()

    def enter(self, key: str, leg: str | None, token: str) -> Entry:
        self._steps.asks(key, leg, token)
        entry = super().enter(key, leg, token)
        self._steps.was_placed(entry)
        return entry

    def renew(self, entries: Sequence[Entry]) -> Collection[str]:
        lost = super().renew(entries)
        JOURNAL.write("renewed")
        return lost

    def leave(self, entry: Entry, handled: bool) -> bool:
        noted = super().leave(entry, handled)
        self._steps.left(entry, handled, noted)
        return noted


class AsyncJournalStore(AsyncRedisStore):
    """An `AsyncRedisStore` that writes down its steps."""

    def __init__(self, client: Any) -> None:
        super().__init__(client)
        self._steps = Steps()

    async def enter(self, key: str, leg: str | None, token: str) -> Entry:
        self._steps.asks(key, leg, token)
        entry = await super().enter(key, leg, token)
        self._steps.was_placed(entry)
        return entry

    async def renew(self, entries: Sequence[Entry]) -> Collection[str]:
        lost = await super().renew(entries)
        JOURNAL.write("renewed")
        return lost

    async def leave(self, entry: Entry, handled: bool) -> bool:
        noted = await super().leave(entry, handled)
        self._steps.left(entry, handled, noted)
        return noted
