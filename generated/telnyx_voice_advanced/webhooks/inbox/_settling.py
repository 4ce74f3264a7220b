# Generated; edit spec/ or templates/ instead.
"""Tells the database what became of the events of a worker, until it has noted it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Final

from ._group_commit import GroupCommit
from ._rows import Lease, Leased
from ._statements import Settlement

_log: Final = logging.getLogger(__package__)

_SECONDS_AFTER_A_FAILURE: Final = 0.25
_SECONDS_TO_SETTLE: Final = 5.0
"""At the end of a worker whose database does not respond: the leases end by themselves."""


class Settling:
    """No tasks, which whoever shuts an event loop down would cancel: what a handler did is noted."""

    def __init__(
        self,
        commits: GroupCommit,
        *,
        settled: Callable[[Lease], object],
        failed: Callable[[str, Exception], object],
    ) -> None:
        self._commits = commits
        self._settled = settled
        self._failed = failed
        self._unsettled: dict[Lease, asyncio.Future[None]] = {}

    def settle(self, leased: Leased, settlement: Settlement) -> None:
        """Settle an event, in the same transaction as the next lease, which finds it settled."""
        self._unsettled[leased.lease] = asyncio.get_running_loop().create_future()
        self._try(leased, settlement)

    async def ended(self) -> None:
        """Wait until all is settled, or for five seconds."""
        if not self._unsettled:
            return
        _, late = await asyncio.wait(self._unsettled.values(), timeout=_SECONDS_TO_SETTLE)
        if late:
            self._unsettled.clear()
            _log.error(
                "A worker ended before the inbox could note what became of %d events: they are"
                " handled again once their leases have ended",
                len(late),
            )

    def _try(self, leased: Leased, settlement: Settlement) -> None:
        if leased.lease not in self._unsettled:
            return
        try:
            job: Future[bool] = self._commits.submit(settlement)
        except RuntimeError as error:  # The process has no thread left.
            self._try_again(leased, settlement, error)
        else:
            asyncio.wrap_future(job).add_done_callback(partial(self._tried, leased, settlement))

    def _tried(self, leased: Leased, settlement: Settlement, job: asyncio.Future[bool]) -> None:
        try:
            is_held = job.result()
        except Exception as error:
            self._try_again(leased, settlement, error)
            return
        unsettled = self._unsettled.pop(leased.lease, None)
        if unsettled is not None:
            unsettled.set_result(None)
        self._settled(leased.lease)
        if not is_held:
            _log.error(
                "An event was given to another worker while its handlers ran (fencing token %d)",
                leased.lease.fence,
                extra=leased.log_fields("lease_lost"),
            )

    def _try_again(self, leased: Leased, settlement: Settlement, error: Exception) -> None:
        self._failed("settle an event", error)
        loop = asyncio.get_running_loop()
        loop.call_later(_SECONDS_AFTER_A_FAILURE, self._try, leased, settlement)
