"""Two servers, each with two worker processes that it starts again when they die."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from tests.sdk.webhooks.receivers.serving import listening, port_of

from . import ROOT

WORKERS = 2
_UVICORN = ("tests.chaos.uvicorn_server", "{fd}")
_GUNICORN = (
    "gunicorn",
    *("--bind", "fd://{fd}", "--workers", str(WORKERS), "--log-level", "warning"),
    *("--worker-class", "gthread", "--threads", "64", "tests.chaos.wsgi_worker:app"),
)
SERVERS: Mapping[str, tuple[str, ...]] = {"uvicorn": _UVICORN, "gunicorn": _GUNICORN}
_SECONDS_TO_STOP = 15.0


@asynccontextmanager
async def serving(name: str, environment: Mapping[str, str], log: Path) -> AsyncIterator[int]:
    """Serve with the server of that name; gives the port."""
    with listening() as sock:
        process = await _started(name, sock, environment, log)
        try:
            yield port_of(sock)
        finally:
            await _stopped(process)


async def _started(
    name: str, sock: socket.socket, environment: Mapping[str, str], log: Path
) -> asyncio.subprocess.Process:
    arguments = [part.format(fd=sock.fileno()) for part in SERVERS[name]]
    with log.open("ab") as output:
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", *arguments),
            cwd=ROOT,
            env={**os.environ, **environment},
            pass_fds=[sock.fileno()],
            stdout=output,
            stderr=output,
            start_new_session=True,
        )


async def _stopped(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.terminate()
    try:
        await asyncio.wait_for(process.wait(), _SECONDS_TO_STOP)
    except TimeoutError:
        os.killpg(process.pid, signal.SIGKILL)
        await process.wait()
