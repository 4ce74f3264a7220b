"""What a fresh process imports, and what it does not."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sdk.webhooks.signing import DTMF, PUBLIC_KEY, TIMESTAMP, signed

ROOT = Path(__file__).parents[3]
HEAVY = {"httpx", "httpcore", "nacl", "msgspec", "asyncio", "logging", "ssl", "dataclasses"}
PACKAGE = "telnyx_voice_advanced"


def imported(program: str) -> set[str]:
    """The modules that a fresh process has after running the program."""
    script = f"{program}\nimport json, sys\nprint(json.dumps(list(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, cwd=ROOT)
    return set(json.loads(run.stdout.splitlines()[-1]))


@pytest.fixture(scope="module")
def after_unwrap() -> set[str]:
    return imported(
        f"from {PACKAGE} import unwrap\n"
        f"unwrap({DTMF!r}, {signed(DTMF)!r}, public_key={PUBLIC_KEY!r}, now={TIMESTAMP})"
    )


def test_the_package_itself_is_light() -> None:
    assert not imported(f"import {PACKAGE}") & HEAVY


def test_unwrap_needs_no_http_and_no_client(after_unwrap: set[str]) -> None:
    # Where typing_extensions is installed msgspec imports more, but nothing of these.
    assert not after_unwrap & (HEAVY - {"nacl", "msgspec", "dataclasses"})
    ours = {name.removeprefix(f"{PACKAGE}.") for name in after_unwrap if name.startswith(PACKAGE)}
    assert not [name for name in ours if "client" in name or "resource" in name or "retry" in name]


def test_only_the_event_that_came_is_imported(after_unwrap: set[str]) -> None:
    ours = {name for name in after_unwrap if name.startswith(f"{PACKAGE}.types.")}
    assert f"{PACKAGE}.types.call_dtmf_received_webhook_event" in ours
    assert not [name for name in ours if "siprec" in name or "machine" in name or "action" in name]


def test_the_receiver_needs_no_framework_and_no_redis() -> None:
    names = imported(f"import {PACKAGE}.webhooks")
    assert not names & {"httpx", "redis", "uvicorn", "starlette", "flask", "asyncio"}
