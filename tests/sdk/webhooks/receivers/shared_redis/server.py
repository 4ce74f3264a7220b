"""A redis-server that can be killed, stopped and started again on the same port."""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
from pathlib import Path
from types import TracebackType

import pytest


class RedisServer:
    """The process; its data is in `folder`."""

    def __init__(self, folder: Path, *options: str) -> None:
        self._program = shutil.which("redis-server")
        if self._program is None:
            pytest.fail(
                "redis-server is missing: apt-get install redis-server (or valkey-server), then run again."
            )
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        self.url = f"redis://127.0.0.1:{self.port}"
        self._options = ("--dir", str(folder), *(options or ("--appendonly", "no")))
        self._process: subprocess.Popen[str] | None = None

    def start(self, *options: str) -> None:
        """Start it, and come back when it takes connections."""
        command = [str(self._program), "--bind", "127.0.0.1", "--port", str(self.port)]
        command += ["--save", "", *self._options, *options]
        process = self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        if not any("Ready to accept connections" in line for line in process.stdout):
            pytest.fail("redis-server did not start.")

    def kill(self) -> None:
        """Kill it."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            assert self._process.stdout is not None
            self._process.stdout.close()
            self._process = None

    def stop(self) -> None:
        """Have it stand still."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)

    def __enter__(self) -> RedisServer:
        self.start()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> None:
        self.kill()
