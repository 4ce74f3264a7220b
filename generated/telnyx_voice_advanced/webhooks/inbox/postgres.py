# Generated; edit spec/ or templates/ instead.
"""An inbox in PostgreSQL."""

from __future__ import annotations

import re
from typing import Any, Final, Protocol

from ..._arguments import validate_seconds, validate_text
from . import _statements as statements
from ._current import current_lease
from ._postgres_connection import connect
from ._postgres_database import PostgresDatabase
from ._postgres_schema import migrate
from .errors import InboxError, LeaseLostError
from .inbox import Inbox

_NAME: Final = re.compile(r"[a-z_][a-z0-9_]{0,62}")


class Connection(Protocol):
    """What is used of a `psycopg.Connection`."""

    def execute(self, query: Any, params: Any = None) -> Any:
        """Run a statement."""
        ...


class AsyncConnection(Protocol):
    """What is used of a `psycopg.AsyncConnection`."""

    async def execute(self, query: Any, params: Any = None) -> Any:
        """Run a statement."""
        ...


class PostgresInbox(Inbox):
    """Stored events in PostgreSQL, for any number of machines. Needs this package's extra `postgres`.

    Call `migrate` once for each version of this package, before it is used.

    A handler whose own work is in the same database makes both one:

        with psycopg.connect(CONNINFO) as connection:
            inbox.commit_with(connection)
            connection.execute("INSERT INTO …")
    """

    def __init__(
        self,
        conninfo: str,
        *,
        schema: str = "telnyx_voice",
        lease: float = 10.0,
        attempts: int = 8,
        backoff: float = 0.5,
        retention: float = 3600.0,
        keep_bodies: float = 0.0,
    ) -> None:
        """Name the database.

        Args:
            conninfo: A connection string or URL, as libpq reads them.
            schema: The schema of the tables, which `migrate` makes.
                Lower-case letters, digits and underscores. It names the channel of NOTIFY too.
            lease: How many seconds after a worker died its events are handled by another.
                While a handler runs, the lease is renewed.
            attempts: How often an event is handled before it is a dead letter.
            backoff: The longest pause after the first failure, in seconds.
                It doubles with each of the next, up to five minutes, and each pause is a random part
                of it.
            retention: How many seconds an event that is done is known, and its repeat not handled.
                Longer than Telnyx may retry.
            keep_bodies: How many seconds the body of an event that is done is kept for `replay`.
                It holds what the caller said and typed: by default it is not kept at all.

        Raises:
            TypeError: An argument is of another kind.
            ValueError: A number is too small, or the schema has another name.
        """
        if not _NAME.fullmatch(validate_text(schema, "schema")):
            raise ValueError(
                "Expected lower-case letters, digits and underscores for `schema` but received"
                f" {schema!r}"
            )
        self._conninfo = validate_text(conninfo, "conninfo")
        self._schema = schema
        kept = validate_seconds(keep_bodies, "keep_bodies", or_zero=True)
        database = PostgresDatabase(conninfo, schema, keeps_bodies=kept > 0)
        self._done = database.spell(statements.DONE)
        super().__init__(
            database,
            lease=lease,
            attempts=attempts,
            backoff=backoff,
            retention=retention,
            keep_bodies=kept,
        )

    def __repr__(self) -> str:
        return f"<PostgresInbox, schema {self._schema}>"

    def migrate(self) -> int:
        """Create the schema and its tables, or bring them up to date; gives their version.

        Any number of processes may do so at a time.

        Raises:
            InboxError: The database could not be changed, or is of a later version of this package.
        """
        try:
            with connect(self._conninfo) as connection:
                return migrate(connection, self._schema)
        except InboxError:
            raise
        except Exception as error:
            raise InboxError(f"The schema could not be migrated: {error}") from error

    def commit_with(self, connection: Connection) -> None:
        """Have the event that is being handled be done once the caller's transaction is committed.

        For handlers, and for the last of them where an event has several. Call it first in the
        transaction: while that is open nobody else can have the event. If it is rolled back, or its
        process dies, the event is handled again, and nothing of it was done.

        Args:
            connection: A connection to the inbox's database, in a transaction.

        Raises:
            LookupError: No worker of an inbox runs here.
            LeaseLostError: The event was given to another worker; let it end the transaction.
        """
        lease = current_lease()
        _check(connection.execute(self._done, lease._asdict()))

    async def commit_with_async(self, connection: AsyncConnection) -> None:
        """The same with a `psycopg.AsyncConnection`."""
        lease = current_lease()
        _check(await connection.execute(self._done, lease._asdict()))


def _check(cursor: Any) -> None:
    if cursor.rowcount != 1:
        raise LeaseLostError("The event was given to another worker while its handler ran")
