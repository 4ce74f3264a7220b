"""A PostgreSQL server of our own, on a Unix socket, as a user who is not root."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from itertools import count
from pathlib import Path
from types import TracebackType

_PLACES = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)


def program(name: str) -> str:
    """The path of a server program, which Debian keeps out of PATH."""
    found = shutil.which(name, path=os.pathsep.join([*map(str, _PLACES), os.environ["PATH"]]))
    if found is None:
        raise SystemExit(f"{name} is missing; on Debian: apt-get install postgresql")
    return found


class Cluster:
    """Started on entry, and removed at the end.

    It is killed in tests and the machine is not, so it waits for no disk unless `fsync` is asked for.
    """

    def __init__(self, *, fsync: bool = False) -> None:
        self._options = "" if fsync else "-c fsync=off"
        self._folder = Path(tempfile.mkdtemp(prefix="pg-"))
        self._numbers = count()
        self._as_user: list[str] = []
        if os.geteuid() == 0:  # The server refuses to run as root.
            user = pwd.getpwnam("postgres")
            os.chown(self._folder, user.pw_uid, user.pw_gid)
            self._as_user = ["runuser", "-u", "postgres", "--"]

    def __enter__(self) -> Cluster:
        self._run("initdb", "-D", self._data, "-A", "trust", "-U", "postgres", "--no-sync")
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop("immediate")
        shutil.rmtree(self._folder, ignore_errors=True)

    @property
    def _data(self) -> str:
        return str(self._folder / "data")

    def start(self) -> None:
        """Start the server, and wait until it takes connections."""
        options = f"-k {self._folder} -c listen_addresses='' -c max_connections=50 {self._options}"
        log = str(self._folder / "log")
        self._run("pg_ctl", "-D", self._data, "-o", options, "-l", log, "-w", "start")

    def stop(self, mode: str) -> None:
        """Stop it: `fast`, or `immediate`, after which it has to recover as after a crash."""
        self._run("pg_ctl", "-D", self._data, "-m", mode, "-w", "stop")

    def new_database(self) -> str:
        """The connection string of a database that is empty."""
        import psycopg

        name = f"inbox{next(self._numbers)}"
        with psycopg.connect(self._conninfo("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return self._conninfo(name)

    def _conninfo(self, name: str) -> str:
        return f"host={self._folder} user=postgres dbname={name}"

    def _run(self, name: str, *arguments: str) -> None:
        command = [*self._as_user, program(name), *arguments]
        ran = subprocess.run(
            command,
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
        assert ran.returncode == 0, ran.stderr
