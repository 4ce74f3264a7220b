"""The official SDK as the third voice: in a process and an environment of its own."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from .differences import OFFICIAL_LACKS_ARGUMENTS
from .spec import Operation

PROGRAM = Path(__file__).with_name("official_program.py")


class OfficialVoice:
    """Hands orders to the official SDK; what it raises is raised here as `OfficialError`."""

    def __init__(self) -> None:
        python = os.environ.get("OFFICIAL_PYTHON")
        if python is None:
            pytest.fail(
                "OFFICIAL_PYTHON names no interpreter with `telnyx[webhooks]`: `nox -s oracle` makes one"
            )
        # -I: neither our package nor this checkout can be imported there.
        self._process = subprocess.Popen(
            [python, "-I", str(PROGRAM)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def call(self, operation: Operation, call: str, body: dict[str, Any], **order: Any) -> Any:
        """Send one command; gives the answer as JSON."""
        named, extra = operation.split(body)
        for name in OFFICIAL_LACKS_ARGUMENTS.get(operation.method, frozenset()) & named.keys():
            extra[name] = named.pop(name)
        return self._order(
            order="call",
            resource=operation.resource,
            method=operation.method,
            path=[call] if operation.is_about_a_call else [],
            arguments=named,
            extra=extra,
            **order,
        )

    def unwrap(self, payload: str, headers: dict[str, str], public_key: str, now: float) -> Any:
        """The class and the attributes of an event."""
        return self._order(
            order="unwrap", payload=payload, headers=headers, public_key=public_key, now=now
        )

    def _order(self, **order: Any) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        outcome = json.loads(self._process.stdout.readline())
        if "raised" in outcome:
            raise OfficialError(outcome["raised"])
        return outcome["returned"]

    def close(self) -> None:
        """End the process."""
        with self._process:
            assert self._process.stdin is not None
            self._process.stdin.close()
        assert self._process.returncode == 0


class OfficialError(Exception):
    """What the official SDK raised."""
