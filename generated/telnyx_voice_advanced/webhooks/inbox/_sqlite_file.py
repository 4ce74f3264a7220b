# Generated; edit spec/ or templates/ instead.
"""The file of a SQLite inbox: made for its owner alone, and opened so that a commit is on disk."""

from __future__ import annotations

import os
import sqlite3
import time
from pathlib import Path
from typing import Final, TypeAlias

from .errors import InboxError

_SECONDS_FOR_A_LOCK: Final = 1.0
"""A delivery has 1.5 seconds for all."""
_SECONDS_BETWEEN_ATTEMPTS: Final = 0.005
_PRIMARY: Final = 0xFF
"""The bits of an error code that say what it is; the others say more of it."""

FileId: TypeAlias = tuple[int, int]

SCHEMA: Final = (
    # The first version.
    (
        """CREATE TABLE inbox (
          seq INTEGER PRIMARY KEY AUTOINCREMENT,
          key TEXT NOT NULL UNIQUE,
          leg TEXT,
          event_type TEXT,
          accepted_at REAL NOT NULL,
          state TEXT NOT NULL,
          attempts INTEGER NOT NULL,
          fence INTEGER NOT NULL,
          due_at REAL NOT NULL,
          finished_at REAL,
          error TEXT,
          envelope BLOB
        )""",
        "CREATE INDEX inbox_waiting ON inbox (leg, seq) WHERE finished_at IS NULL",
        "CREATE INDEX inbox_dead ON inbox (seq) WHERE state = 'dead'",
        "CREATE TABLE inbox_fence (last INTEGER NOT NULL)",
        "INSERT INTO inbox_fence VALUES (0)",
    ),
)
"""What each version of the schema adds to the one before. Append, never edit."""


def connect(path: str) -> sqlite3.Connection:
    """Open the file, which is made where there is none, and bring its schema up to date."""
    _make(path)
    connection = sqlite3.connect(
        path, timeout=_SECONDS_FOR_A_LOCK, isolation_level=None, check_same_thread=False
    )
    try:
        # The full path of durability: each commit is flushed, on macOS through the drive's cache too.
        connection.execute("PRAGMA fullfsync = ON")
        connection.execute("PRAGMA synchronous = FULL")
        # What was deleted is not left for who reads the file.
        connection.execute("PRAGMA secure_delete = ON")
        _write_ahead(connection, path)
        _migrate(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def connect_to_read(path: str) -> sqlite3.Connection:
    """Open the file if there is one, and leave it as it is."""
    uri = f"{Path(path).absolute().as_uri()}?mode=rw"
    return sqlite3.connect(uri, timeout=_SECONDS_FOR_A_LOCK, isolation_level=None, uri=True)


def file_at(path: str) -> FileId | None:
    """Which file is there now, if any."""
    try:
        found = os.stat(path)
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def _make(path: str) -> None:
    # SQLite gives its two files beside this one the same mode.
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        return
    folder = os.path.dirname(os.path.abspath(path))
    if os.name != "nt":  # There a folder cannot be opened, nor has to be.
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _write_ahead(connection: sqlite3.Connection, path: str) -> None:
    end = time.monotonic() + _SECONDS_FOR_A_LOCK
    while True:
        try:
            (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
        except sqlite3.OperationalError as error:
            # Here SQLite does not wait for another process that opens the new file too.
            is_busy = error.sqlite_errorcode & _PRIMARY == sqlite3.SQLITE_BUSY
            if not is_busy or time.monotonic() > end:
                raise
            time.sleep(_SECONDS_BETWEEN_ATTEMPTS)
        else:
            break
    if mode != "wal":
        raise InboxError(f"{path} is where SQLite cannot write ahead: journal_mode is {mode}")


def _migrate(connection: sqlite3.Connection, path: str) -> None:
    if _version(connection) == len(SCHEMA):
        return
    connection.execute("BEGIN IMMEDIATE")
    version = _version(connection)
    if version > len(SCHEMA):
        raise InboxError(
            f"{path} has version {version} of the schema; this package knows {len(SCHEMA)}"
        )
    if version == 0 and connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone():
        raise InboxError(f"{path} holds other tables: an inbox has a file of its own")
    for statements in SCHEMA[version:]:
        for statement in statements:
            connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {len(SCHEMA)}")
    connection.execute("COMMIT")


def _version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version
