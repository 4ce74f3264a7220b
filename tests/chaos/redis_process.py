"""A redis-server that keeps what it was told in an append-only file, and may be killed."""

from __future__ import annotations

import asyncio
import shutil
import signal
from pathlib import Path


class RedisProcess:
    """Listens on a Unix socket, so that no other program can take its place while it is down."""

    def __init__(self, folder: Path) -> None:
        program = shutil.which("redis-server")
        if program is None:
            raise SystemExit("redis-server is missing; on Debian: apt-get install redis-server")
        self.path = folder / "redis.sock"
        self._command = (
            *(program, "--port", "0", "--unixsocket", str(self.path), "--dir", str(folder)),
            # What was written outlives the process; only a machine that dies would need it on disk.
            *("--save", "", "--appendonly", "yes", "--appendfsync", "no"),
        )
        self._process: asyncio.subprocess.Process | None = None
        self._output: asyncio.Task[bytes] | None = None

    async def start(self) -> None:
        """Start it, and wait until it takes commands."""
        self._process = await asyncio.create_subprocess_exec(
            *self._command, stdout=asyncio.subprocess.PIPE
        )
        output = self._process.stdout
        assert output is not None
        async for line in output:
            if b"ready to accept connections" in line.lower():
                break
        else:
            raise RuntimeError("redis-server did not start.")
        self._output = asyncio.create_task(output.read())

    async def kill(self) -> None:
        """Kill it, and wait until it is gone."""
        assert self._process is not None
        assert self._output is not None
        if self._process.returncode is None:
            self._process.kill()
        await self._process.wait()
        await self._output

    def stand_still(self) -> None:
        """Have it do nothing until `go_on`."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """Have it go on."""
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)
