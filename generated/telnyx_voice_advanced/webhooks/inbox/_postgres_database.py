# Generated; edit spec/ or templates/ instead.
"""The database of a `PostgresInbox`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from itertools import groupby
from typing import Any, ClassVar, Final

from ..._observing.inbox_depth import STATES, Depth
from . import _statements as statements
from ._database import Wake
from ._postgres_connection import connect
from ._rows import Incoming, Lease, Leased
from ._statements import Dialect, Settlement

_SECONDS_BETWEEN_LOOKS: Final = 0.25

_CHANGES: Final = (statements.RETRY, statements.RETRY_ALL, statements.REPLAY)


class PostgresDatabase:
    """One connection to the server. Whoever uses it does so alone."""

    is_remote: ClassVar[bool] = True

    def __init__(self, conninfo: str, schema: str, *, keeps_bodies: bool) -> None:
        self._conninfo = conninfo
        self._schema = schema
        self._connection: Any = None
        dialect = Dialect(
            inbox=f"{schema}.inbox",
            # Of the server, so that all machines agree.
            now="extract(epoch FROM clock_timestamp())::double precision",
            kept="envelope" if keeps_bodies else "NULL",
            lock="FOR UPDATE OF event SKIP LOCKED",
            # A handler's own transaction that has settled the event keeps it without a lease.
            unless_locked=f"AND seq IN (SELECT seq FROM {schema}.inbox WHERE seq = :seq"
            " FOR UPDATE SKIP LOCKED)",
            parameter=r"%(\1)s",
        )
        self.spell = cache(dialect.spell)
        self._lease = dialect.spell(
            "WITH ready AS ("
            + statements.READY
            + """) UPDATE {inbox} AS event SET state = 'leased', attempts = attempts + 1,
              fence = nextval('"""
            + schema
            + """.inbox_fence'), due_at = {now} + :seconds
            FROM ready WHERE event.seq = ready.seq
            RETURNING event.seq, fence, key, leg, event_type, envelope, attempts"""
        )

    def begin(self) -> None:
        """Begin a transaction."""
        if self._connection is None:
            self._connection = connect(self._conninfo)
        # The statistics of a table that fills and empties are those of another moment. By them PostgreSQL
        # would look at and sort all that waits, for a few events that the index has first.
        self._connection.execute("BEGIN; SET LOCAL enable_sort = off")

    def commit(self) -> None:
        """Have all of it on disk."""
        self._connection.execute("COMMIT")

    def discard(self) -> None:
        """Close the connection, and with it whatever was not committed."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(Exception):
                connection.close()

    def forget(self) -> object:
        """In a forked child: the connection is the parent's."""
        connection, self._connection = self._connection, None
        return connection

    def accept(self, incoming: Sequence[Incoming]) -> Sequence[bool]:
        """Store events, in this order; says of each whether it is new."""
        # Who stores an event of a leg next does so once this is committed: the order of `seq` is the
        # order in which events can be seen. Each takes its locks in the same order.
        locks = sorted({self._lock_of(event.leg or event.key) for event in incoming})
        self._connection.execute(
            "SELECT pg_advisory_xact_lock(lock) FROM unnest(%s::bigint[]) AS lock", (locks,)
        )
        statement = self.spell(statements.ACCEPT + " RETURNING 1")
        new = [bool(n) for n in self._each(statement, [event._asdict() for event in incoming])]
        if any(new):
            self._connection.execute("SELECT pg_notify(%s, '')", (self._schema,))
        return new

    def settle(self, settlements: Sequence[Settlement]) -> Sequence[bool]:
        """Settle leased events; says of each whether its lease was the last."""
        held: dict[Lease, bool] = {}
        in_order = sorted(settlements, key=lambda each: (each.statement, each.lease))
        for statement, group in groupby(in_order, key=lambda each: each.statement):
            each = list(group)
            parameters = [
                {**s.lease._asdict(), "seconds": s.seconds, "error": s.error} for s in each
            ]
            held.update(self._held(statement, [s.lease for s in each], parameters))
        return [held[settlement.lease] for settlement in settlements]

    def renew(self, leases: Sequence[Lease], seconds: float) -> Sequence[bool]:
        """Hold leases for longer; says of each whether it still was the last."""
        parameters = [{**lease._asdict(), "seconds": seconds} for lease in leases]
        held = self._held(statements.RENEW, leases, parameters)
        return [held[lease] for lease in leases]

    def lease(self, limit: int, seconds: float) -> Sequence[Leased]:
        """Take up to so many events whose turn it is, in the order of acceptance."""
        found = self._connection.execute(self._lease, {"limit": limit, "seconds": seconds})
        return [
            Leased(Lease(seq, fence), key, leg, event_type, bytes(envelope), attempt)
            for seq, fence, key, leg, event_type, envelope, attempt in sorted(found.fetchall())
        ]

    def change(self, statement: str, parameters: dict[str, Any]) -> int:
        """Run one of the statements; gives how many events it changed."""
        if statement in _CHANGES:
            # Nobody may be leasing what stands behind an event that comes back.
            self._connection.execute(f"LOCK TABLE {self._schema}.inbox IN SHARE ROW EXCLUSIVE MODE")
        changed: int = self._connection.execute(self.spell(statement), parameters).rowcount
        return changed

    def rows(self, statement: str, parameters: dict[str, Any]) -> Sequence[Sequence[Any]]:
        """What one of the statements finds."""
        found: Sequence[Sequence[Any]]
        found = self._connection.execute(self.spell(statement), parameters).fetchall()
        return found

    def depth(self) -> Depth:
        """How many events are in which state, through a connection of its own."""
        with connect(self._conninfo) as connection:
            connection.execute("SET statement_timeout = '2s'")
            found = connection.execute(self.spell(statements.DEPTH)).fetchall()
            namespace = f"{connection.info.dbname}|{self._schema}"
        return Depth("postgresql", namespace, {**dict.fromkeys(STATES, 0), **dict(found)})

    def watch(self, wake: Wake, is_over: Callable[[float], bool]) -> None:
        """Call `wake` when a process stored events."""
        connection: Any = None
        while not is_over(0.0 if connection else _SECONDS_BETWEEN_LOOKS):
            try:
                if connection is None:
                    connection = connect(self._conninfo)
                    connection.execute(f"LISTEN {self._schema}")
                for _ in connection.notifies(timeout=_SECONDS_BETWEEN_LOOKS, stop_after=1):
                    wake()
            except Exception:
                # The jobs of the worker say so; it looks for itself every second.
                with suppress(Exception):
                    if connection is not None:
                        connection.close()
                connection = None
        if connection is not None:
            connection.close()

    def _held(
        self, statement: str, leases: Sequence[Lease], parameters: Sequence[dict[str, Any]]
    ) -> dict[Lease, bool]:
        changed = self._each(self.spell(statement + " RETURNING 1"), parameters)
        held = {lease: bool(count) for lease, count in zip(leases, changed, strict=True)}
        missed = [lease for lease, is_held in held.items() if not is_held]
        if missed:
            # A settlement whose commit seemed to fail may be there all the same.
            still = self._each(
                self.spell(statements.IS_HELD), [lease._asdict() for lease in missed]
            )
            held |= {lease: bool(count) for lease, count in zip(missed, still, strict=True)}
        return held

    def _each(self, statement: str, parameters: Sequence[dict[str, Any]]) -> Iterator[int]:
        """Run it with each of the parameters, in one round trip; gives how many rows each gave."""
        with self._connection.cursor() as cursor:
            cursor.executemany(statement, parameters, returning=True)
            counts: list[int] = []
            while True:
                counts.append(cursor.rowcount)
                if not cursor.nextset():
                    return iter(counts)

    def _lock_of(self, name: str) -> int:
        digest = blake2b(f"{self._schema}:{name}".encode(), digest_size=8).digest()
        return int.from_bytes(digest, signed=True)
