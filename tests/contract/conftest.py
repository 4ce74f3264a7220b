"""Prism, a mock server that knows nothing but `spec/openapi.yaml`, and clients that talk to it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread, Timer
from typing import IO

import pytest
from telnyx_voice_advanced import AsyncTelnyx, Telnyx

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec" / "openapi.yaml"
PRISM = ROOT / "node_modules" / "@stoplight" / "prism-cli" / "dist" / "index.js"
SECONDS_TO_START = 60


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def base_url() -> Iterator[str]:
    assert PRISM.exists(), "Prism is not installed here: run `npm ci` in the root of the project"
    with prism(SPEC) as url:
        yield url


@pytest.fixture
def client(base_url: str) -> Iterator[Telnyx]:
    with Telnyx(api_key="KEY_of_nobody", base_url=base_url) as client:
        yield client


@pytest.fixture
async def async_client(base_url: str) -> AsyncIterator[AsyncTelnyx]:
    async with AsyncTelnyx(api_key="KEY_of_nobody", base_url=base_url) as client:
        yield client


@contextmanager
def prism(spec: Path) -> Generator[str]:
    """Serves `spec` on a free port of loopback and gives the URL."""
    command = ["node", str(PRISM), "mock", str(spec), "--host", "127.0.0.1", "--port", "0"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        assert process.stdout is not None
        giving_up = Timer(SECONDS_TO_START, process.kill)
        giving_up.start()
        try:
            url = announced(process.stdout)
            giving_up.cancel()
            yield url
        finally:
            giving_up.cancel()
            process.terminate()


def announced(output: IO[str]) -> str:
    """Waits for the line that says where Prism listens; from then on nobody reads the log."""
    log: list[str] = []
    for line in output:
        log.append(line)
        if found := re.search(r"Prism is listening on (http://\S+)", line):
            Thread(target=output.read, daemon=True).start()
            return found[1]
    pytest.fail("Prism did not start:\n" + "".join(log))
