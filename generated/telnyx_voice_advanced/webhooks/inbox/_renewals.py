# Generated; edit spec/ or templates/ instead.
"""Holds the leases of the handlers that run, from a thread: a busy event loop loses none."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from time import monotonic
from typing import Final

from ._database import Database
from ._group_commit import GroupCommit
from ._rows import Lease, Leased

_log: Final = logging.getLogger(__package__)

_RENEWALS: Final = 4
"""How often a lease is renewed until it would end."""


class Renewals:
    """The leases of one worker."""

    def __init__(self, commits: GroupCommit, seconds: float) -> None:
        self._commits = commits
        self._seconds = seconds
        self._held: dict[Lease, tuple[Leased, float]] = {}
        """With the moment on the monotonic clock at which each was given."""

    def hold(self, leased: Leased) -> None:
        """Renew its lease from now on."""
        self._held[leased.lease] = (leased, monotonic())

    def drop(self, lease: Lease) -> None:
        """Renew it no more."""
        self._held.pop(lease, None)

    def run(self, is_over: Callable[[float], bool]) -> None:
        """Renew them, until `is_over`, which waits for so many seconds, says to end."""
        pause = self._seconds / _RENEWALS
        is_failing = False
        while not is_over(pause):
            since = monotonic() - pause
            due = [each.lease for each, given in list(self._held.values()) if given <= since]
            if not due:
                continue
            try:
                self._renew(due)
                is_failing = False
            except Exception as error:
                if not is_failing:
                    _log.error("The inbox could not renew leases: %s", error)
                is_failing = True

    def _renew(self, leases: Sequence[Lease]) -> None:
        def renew(database: Database) -> Sequence[bool]:
            return database.renew(leases, self._seconds)

        held: Sequence[bool] = self._commits.run(renew, monotonic() + self._seconds)
        for lease, is_held in zip(leases, held, strict=True):
            lost = None if is_held else self._held.pop(lease, None)
            if lost is not None:
                _log.error(
                    "A handler still runs whose event was given to another worker (fencing token %d)",
                    lease.fence,
                    extra=lost[0].log_fields("lease_lost"),
                )
