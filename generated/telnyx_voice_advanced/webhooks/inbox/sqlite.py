# Generated; edit spec/ or templates/ instead.
"""An inbox in a file."""

from __future__ import annotations

import os

from ..._arguments import described, validate_seconds
from ._sqlite_database import SQLiteDatabase
from .inbox import Inbox


class SQLiteInbox(Inbox):
    """Stored events in a SQLite file, for the processes of one machine.

    An event is on disk before it is answered with 200: it outlives the process and a loss of power.
    The file is made when it is first needed, readable by its owner alone. It has to be on a local
    disk: network file systems keep no locks.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        lease: float = 10.0,
        attempts: int = 8,
        backoff: float = 0.5,
        retention: float = 3600.0,
        keep_bodies: float = 0.0,
    ) -> None:
        """Name the file.

        Args:
            path: Where the file is, or is to be made.
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
            ValueError: A number is too small.
        """
        # Checked at run time too: not every caller runs a type checker.
        if not isinstance(path, (str, os.PathLike)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"Expected a path but received {described(path)}")
        kept = validate_seconds(keep_bodies, "keep_bodies", or_zero=True)
        self._path = os.fspath(path)
        super().__init__(
            SQLiteDatabase(self._path, keeps_bodies=kept > 0),
            lease=lease,
            attempts=attempts,
            backoff=backoff,
            retention=retention,
            keep_bodies=kept,
        )

    def __repr__(self) -> str:
        return f"<SQLiteInbox {self._path!r}>"
