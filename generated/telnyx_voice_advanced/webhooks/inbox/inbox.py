# Generated; edit spec/ or templates/ instead.
"""What the inboxes have in common: store, work, and look after what is stored."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from time import monotonic
from typing import TYPE_CHECKING, Final, TypeVar
from weakref import finalize

from ..._arguments import validate_seconds, validate_whole_number
from ..router import WebhookRouter, validate_router
from . import _statements as statements
from ._depth import DepthReader
from ._group_commit import GroupCommit
from ._rows import Incoming, storable
from .dead_letter import DeadLetter
from .errors import InboxError

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._database import Database
    from ._worker import Worker

T = TypeVar("T")

_SECONDS_TO_CLOSE: Final = 5.0
_PATIENCE: Final = 30.0
"""Seconds that a method for people waits for the database."""


class Inbox:
    """Stored events, of which each is accepted, leased, done or dead.

    `SQLiteInbox` and `PostgresInbox` are the two that there are.
    """

    def __init__(
        self,
        database: Database,
        *,
        lease: float,
        attempts: int,
        backoff: float,
        retention: float,
        keep_bodies: float,
    ) -> None:
        self._database = database
        self._lease = validate_seconds(lease, "lease")
        self._attempts = validate_whole_number(attempts, "attempts", least=1)
        self._backoff = validate_seconds(backoff, "backoff", or_zero=True)
        self._retention = validate_seconds(retention, "retention")
        self._keep_bodies = keep_bodies
        self._commits = GroupCommit(database)
        self._depth = DepthReader(database)
        # Neither of them knows the inbox, so that this happens when nobody has it any more.
        finalize(self, _close, self._commits, self._depth)

    async def work(self, router: WebhookRouter, *, concurrency: int = 8) -> None:
        """Handle stored events, until this is cancelled.

        Async handlers run in this event loop, sync ones in threads. Cancelled, it interrupts async
        handlers, whose events are handled again, and waits for sync ones, until what became of each event
        is in the database and all its threads have ended: for a database that does not respond, up
        to ten seconds.

        Args:
            router: Whose handlers the events are for, and whose keys they are verified with again.
            concurrency: How many events are handled at a time; those of one call leg never are.

        Raises:
            TypeError: An argument is of another kind.
            ValueError: `concurrency` is less than one.
        """
        await self._worker(router, concurrency).run()

    def counts(self) -> Mapping[str, int]:
        """How many events are `accepted`, `leased`, `done` and `dead`.

        Raises:
            InboxError: The database could not be read.
        """
        found = self._run(lambda database: database.rows(statements.COUNTS, {}))
        return dict.fromkeys(("accepted", "leased", "done", "dead"), 0) | {
            str(state): int(count) for state, count in found
        }

    def dead(self, *, limit: int = 100) -> list[DeadLetter]:
        """The dead letters, in the order of acceptance.

        Args:
            limit: How many at most.

        Raises:
            InboxError: The database could not be read.
        """
        parameters = {"limit": validate_whole_number(limit, "limit", least=1)}
        found = self._run(lambda database: database.rows(statements.DEAD_LETTERS, parameters))
        return [
            DeadLetter(
                key=key,
                leg=leg,
                event_type=event_type,
                attempts=attempts,
                accepted_at=accepted_at,
                failed_at=failed_at,
                traceback=traceback,
            )
            for key, leg, event_type, attempts, accepted_at, failed_at, traceback in found
        ]

    def retry(self, keys: Iterable[str] | None = None) -> int:
        """Have dead letters handled again, before the later events of their call legs.

        Args:
            keys: Which ones; all of them where it is left out.

        Returns:
            How many there are.

        Raises:
            InboxError: The database could not be written to.
        """
        if keys is None:
            return self._run(lambda database: database.change(statements.RETRY_ALL, {}))
        return self._change_each(statements.RETRY, keys)

    def replay(self, keys: Iterable[str]) -> int:
        """Have events handled again that are done, as far as `keep_bodies` has kept them.

        Args:
            keys: Which ones.

        Returns:
            How many will be.

        Raises:
            InboxError: The database could not be written to.
        """
        return self._change_each(statements.REPLAY, keys)

    def prune(self, *, dead: float | None = None) -> int:
        """Forget what is done and was kept for long enough. Workers do so every minute.

        Args:
            dead: Forget dead letters too that are older than so many seconds.

        Returns:
            How many events were forgotten.

        Raises:
            InboxError: The database could not be written to.
        """
        pruned = self._prune_all(statements.PRUNE_DONE, self._retention)
        self._prune_all(statements.PRUNE_BODIES, self._keep_bodies)
        if dead is not None:
            seconds = validate_seconds(dead, "dead", or_zero=True)
            pruned += self._prune_all(statements.PRUNE_DEAD, seconds)
        return pruned

    def close(self) -> None:
        """Close the connections and end the threads, once what was begun is on disk.

        They are there again where they are needed: whoever works on this inbox goes on. It waits
        for a database that does not respond for five seconds; what has not ended by then does so once the
        database responds. In a signal handler that interrupts a transaction, the connection is closed
        when that transaction has ended. At the end of the process an inbox closes itself.
        """
        _close(self._commits, self._depth)

    def _store(self, incoming: Incoming, seconds: float) -> bool:
        """Whether it is new, once it is on disk."""
        is_new: bool = self._commits.run(incoming, monotonic() + seconds)
        return is_new

    async def _store_async(self, incoming: Incoming, seconds: float) -> bool:
        from asyncio import wait, wrap_future

        stored = wrap_future(self._commits.submit(incoming))
        await wait((stored,), timeout=seconds)
        if not stored.done():
            stored.cancel()
            raise TimeoutError("The database was busy")
        is_new: bool = stored.result()
        return is_new

    def _worker(self, router: WebhookRouter, concurrency: int) -> Worker:
        from ._worker import Worker

        return Worker(
            validate_router(router),
            self._commits,
            concurrency=validate_whole_number(concurrency, "concurrency", least=1),
            lease=self._lease,
            attempts=self._attempts,
            backoff=self._backoff,
            prune=self._prune_some,
        )

    def _prune_some(self, database: Database) -> None:
        database.change(statements.PRUNE_DONE, {"seconds": self._retention})
        database.change(statements.PRUNE_BODIES, {"seconds": self._keep_bodies})

    def _prune_all(self, statement: str, seconds: float) -> int:
        pruned = 0
        while changed := self._run(
            lambda database: database.change(statement, {"seconds": seconds})
        ):
            pruned += changed
        return pruned

    def _change_each(self, statement: str, keys: Iterable[str]) -> int:
        listed = [storable(key) for key in ([keys] if isinstance(keys, str) else keys)]

        def change(database: Database) -> int:
            return sum(database.change(statement, {"key": key}) for key in listed)

        return self._run(change)

    def _run(self, work: Callable[[Database], T]) -> T:
        try:
            result: T = self._commits.run(work, monotonic() + _PATIENCE)
        except Exception as error:
            raise InboxError(f"The inbox could not be used: {error}") from error
        return result


def _close(commits: GroupCommit, depth: DepthReader) -> None:
    until = monotonic() + _SECONDS_TO_CLOSE
    commits.close(until)
    depth.close(until)
