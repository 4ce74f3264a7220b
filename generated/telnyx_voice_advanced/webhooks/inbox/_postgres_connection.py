# Generated; edit spec/ or templates/ instead.
"""Connections to PostgreSQL that give up in time."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Final

_DEFAULTS: Final = {
    "connect_timeout": "2",
    # Milliseconds after which a machine that is gone is taken for gone.
    "tcp_user_timeout": "5000",
    # The same while it is this side that waits, in seconds and probes.
    "keepalives_idle": "2",
    "keepalives_interval": "1",
    "keepalives_count": "3",
    "application_name": "telnyx-voice-inbox",
}


def connect(conninfo: str) -> Any:
    """A connection of psycopg in autocommit mode, whose commits are on disk.

    Raises:
        ModuleNotFoundError: psycopg is not installed.
        psycopg.Error: the server cannot be reached.
    """
    psycopg: Any = _psycopg()
    parameters = {**_DEFAULTS, **psycopg.conninfo.conninfo_to_dict(conninfo)}
    connection = psycopg.connect(**parameters, autocommit=True)
    try:
        # Nobody but a handler's own transaction holds an event for long.
        connection.execute("SET lock_timeout = '1s'")
        # An event that was answered with 200 has to outlive the server.
        connection.execute(
            "SELECT set_config('synchronous_commit', 'on', false)"
            " WHERE current_setting('synchronous_commit') = 'off'"
        )
    except BaseException:
        connection.close()
        raise
    return connection


def _psycopg() -> Any:
    try:
        import_module("psycopg.conninfo")
        return import_module("psycopg")
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            "PostgresInbox needs its extra: pip install 'telnyx-voice-advanced[postgres]'",
            name=error.name,
        ) from None
