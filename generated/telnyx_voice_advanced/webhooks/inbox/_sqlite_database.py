# Generated; edit spec/ or templates/ instead.
"""The database of a `SQLiteInbox`."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from functools import cache
from typing import Any, ClassVar, Final

from ..._observing.inbox_depth import STATES, Depth
from . import _statements as statements
from ._database import Wake
from ._rows import Incoming, Lease, Leased
from ._sqlite_file import FileId, connect, connect_to_read, file_at
from ._statements import Dialect, Settlement

_SECONDS_BETWEEN_LOOKS: Final = 0.05


class SQLiteDatabase:
    """One connection to the file. Whoever uses it does so alone."""

    is_remote: ClassVar[bool] = False

    def __init__(self, path: str, *, keeps_bodies: bool) -> None:
        # A process may change its folder, and the file is still that one.
        self._path = path if path == ":memory:" else os.path.abspath(path)
        self._connection: sqlite3.Connection | None = None
        self._file: FileId | None = None
        dialect = Dialect(
            inbox="inbox",
            # Of SQLite, so that all processes of a machine agree whatever clock Python is given.
            now="((julianday('now') - 2440587.5) * 86400.0)",
            kept="envelope" if keeps_bodies else "NULL",
        )
        self.spell = cache(dialect.spell)
        self._accept = dialect.spell(statements.ACCEPT)
        self._ready = dialect.spell(statements.READY)
        self._renew = dialect.spell(statements.RENEW)
        self._is_held = dialect.spell(statements.IS_HELD)
        self._lease = dialect.spell(
            "UPDATE inbox SET state = 'leased', attempts = attempts + 1, fence = :fence,"
            " due_at = {now} + :seconds WHERE seq = :seq"
        )

    def begin(self) -> None:
        """Begin a transaction."""
        # A file that was removed, or replaced, can still be written to, and nobody will find what is there.
        if self._file is None or file_at(self._path) != self._file:
            self.discard()
        if self._connection is None:
            self._connection = connect(self._path)
            self._file = file_at(self._path)
        self._connection.execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        """Have all of it on disk."""
        self._open.execute("COMMIT")

    def discard(self) -> None:
        """Close the connection, and with it whatever was not committed."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(sqlite3.Error):
                connection.close()

    def forget(self) -> object:
        """In a forked child: the connection is the parent's."""
        connection, self._connection = self._connection, None
        return connection

    @property
    def _open(self) -> sqlite3.Connection:
        assert self._connection is not None, "begin() comes first"
        return self._connection

    def accept(self, incoming: Sequence[Incoming]) -> Sequence[bool]:
        """Store events, in this order; says of each whether it is new."""
        execute = self._open.execute
        return [execute(self._accept, event._asdict()).rowcount == 1 for event in incoming]

    def settle(self, settlements: Sequence[Settlement]) -> Sequence[bool]:
        """Settle leased events; says of each whether its lease was the last."""
        return [
            self._held(
                self.spell(each.statement),
                each.lease,
                {"seconds": each.seconds, "error": each.error},
            )
            for each in settlements
        ]

    def renew(self, leases: Sequence[Lease], seconds: float) -> Sequence[bool]:
        """Hold leases for longer; says of each whether it still was the last."""
        return [self._held(self._renew, lease, {"seconds": seconds}) for lease in leases]

    def lease(self, limit: int, seconds: float) -> Sequence[Leased]:
        """Take up to so many events whose turn it is, in the order of acceptance."""
        ready = self._open.execute(self._ready, {"limit": limit}).fetchall()
        if not ready:
            return ()
        execute = self._open.execute
        execute("UPDATE inbox_fence SET last = last + ?", (len(ready),))
        (last,) = execute("SELECT last FROM inbox_fence").fetchone()
        leased: list[Leased] = []
        for fence, (seq,) in enumerate(ready, last - len(ready) + 1):
            execute(self._lease, {"seq": seq, "fence": fence, "seconds": seconds})
            row = execute(
                "SELECT key, leg, event_type, envelope, attempts FROM inbox WHERE seq = ?", (seq,)
            ).fetchone()
            leased.append(Leased(Lease(seq, fence), *row))
        return leased

    def change(self, statement: str, parameters: dict[str, Any]) -> int:
        """Run one of the statements; gives how many events it changed."""
        return self._open.execute(self.spell(statement), parameters).rowcount

    def rows(self, statement: str, parameters: dict[str, Any]) -> Sequence[Sequence[Any]]:
        """What one of the statements finds."""
        return self._open.execute(self.spell(statement), parameters).fetchall()

    def depth(self) -> Depth:
        """How many events are in which state, as any number of readers may ask while others write."""
        counts: dict[str, int] = dict.fromkeys(STATES, 0)
        if os.path.exists(self._path):
            with closing(connect_to_read(self._path)) as connection:
                counts |= connection.execute(self.spell(statements.DEPTH)).fetchall()
        return Depth("sqlite", self._path, counts)

    def watch(self, wake: Wake, is_over: Callable[[float], bool]) -> None:
        """Call `wake` when another process wrote to the file."""
        connection: sqlite3.Connection | None = None
        file: FileId | None = None
        seen: object = None
        while not is_over(_SECONDS_BETWEEN_LOOKS):
            try:
                if connection is not None and (file is None or file_at(self._path) != file):
                    connection.close()
                    connection = None
                if connection is None:
                    connection = connect(self._path)
                    file = file_at(self._path)
                now = connection.execute("PRAGMA data_version").fetchone()
            except Exception:
                # The jobs of the worker say so; it looks for itself every second.
                with suppress(sqlite3.Error):
                    if connection is not None:
                        connection.close()
                connection = None
                continue
            if now != seen:
                seen = now
                wake()
        if connection is not None:
            connection.close()

    def _held(self, statement: str, lease: Lease, parameters: dict[str, Any]) -> bool:
        named = {**lease._asdict(), **parameters}
        if self._open.execute(statement, named).rowcount == 1:
            return True
        # A settlement whose commit seemed to fail may be there all the same.
        return self._open.execute(self._is_held, lease._asdict()).fetchone() is not None
