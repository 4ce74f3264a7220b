"""The thread that renews claims, which rests while there are none."""

from __future__ import annotations

import threading
from collections.abc import Collection, Sequence
from typing import Any

from telnyx_voice_advanced.webhooks import _lease_keeper
from telnyx_voice_advanced.webhooks.store import Claim, Entry

SECONDS = 60


class Renewing:
    """A store of which nothing but the renewals are asked."""

    lease = 0.09

    def __init__(self) -> None:
        self.renewed: dict[str, threading.Event] = {
            name: threading.Event() for name in ("first", "second")
        }

    def renew(self, entries: Sequence[Entry]) -> Collection[str]:
        for entry in entries:
            self.renewed[entry.token].set()
        return []


def entry(token: str) -> Entry:
    return Entry(key=token, leg=None, token=token, claim=Claim.ACQUIRED)


def test_a_claim_that_comes_as_the_thread_goes_to_rest_is_renewed() -> None:
    store: Any = Renewing()
    accepted: Any = None
    holders: list[threading.Thread] = []

    class Keeper(_lease_keeper.ThreadKeeper):
        @property
        def _is_idle(self) -> bool:
            is_idle = super()._is_idle
            if is_idle and not holders:
                # Another thread holds one after this look, and before the thread has gone.
                holders.append(threading.Thread(target=self.hold, args=(entry("second"), accepted)))
                holders[0].start()
                while not self._held:
                    holders[0].join(0.001)
            return is_idle

    keeper = Keeper(store)
    keeper.hold(entry("first"), accepted)
    assert store.renewed["first"].wait(SECONDS)
    keeper.drop("first")
    assert store.renewed["second"].wait(SECONDS)
    keeper.drop("second")
    holders[0].join(SECONDS)
