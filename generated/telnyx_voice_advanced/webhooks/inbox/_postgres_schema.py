# Generated; edit spec/ or templates/ instead.
"""The tables of a PostgreSQL inbox, in a schema of their own."""

from __future__ import annotations

from typing import Any, Final

from .errors import InboxError

SCHEMA: Final = (
    # The first version.
    (
        """CREATE TABLE {schema}.inbox (
          seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
          key text NOT NULL UNIQUE,
          leg text,
          event_type text,
          accepted_at double precision NOT NULL,
          state text NOT NULL,
          attempts integer NOT NULL,
          fence bigint NOT NULL,
          due_at double precision NOT NULL,
          finished_at double precision,
          error text,
          envelope bytea
        )""",
        "CREATE INDEX inbox_waiting ON {schema}.inbox (leg, seq) WHERE finished_at IS NULL",
        "CREATE INDEX inbox_next ON {schema}.inbox (seq) WHERE finished_at IS NULL",
        "CREATE INDEX inbox_dead ON {schema}.inbox (seq) WHERE state = 'dead'",
        "CREATE SEQUENCE {schema}.inbox_fence",
    ),
)
"""What each version of the schema adds to the one before. Append, never edit."""

_LOCK: Final = 0x7E1A_1B0C
"""Of all that migrate, one at a time."""


def migrate(connection: Any, schema: str) -> int:
    """Create the tables, or bring them up to date, in one transaction; gives their version.

    Raises:
        InboxError: they are of a later version of this package.
    """
    with connection.transaction():
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
        connection.execute(f"CREATE SCHEMA IF NOT EXISTS {schema}")
        connection.execute(f"CREATE TABLE IF NOT EXISTS {schema}.version (version integer)")
        row = connection.execute(f"SELECT version FROM {schema}.version").fetchone()
        version: int = 0 if row is None else row[0]
        if version > len(SCHEMA):
            raise InboxError(
                f"The schema {schema} is of version {version}; this package knows {len(SCHEMA)}"
            )
        for statements in SCHEMA[version:]:
            for statement in statements:
                connection.execute(statement.format(schema=schema))
        connection.execute(f"DELETE FROM {schema}.version")
        connection.execute(f"INSERT INTO {schema}.version VALUES (%s)", (len(SCHEMA),))
    return len(SCHEMA)
