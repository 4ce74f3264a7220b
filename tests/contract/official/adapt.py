"""From the official source distribution to a folder of tests for this package."""

from __future__ import annotations

import re
import tarfile
from pathlib import Path
from typing import Final

from telnyx_voice_advanced.types import calls

from tests.contract.commands import COMMANDS

TESTS: Final = "tests/api_resources/calls/test_actions.py"
_IMPORT: Final = re.compile(r"from telnyx\.types\.calls import \(.*?\)", re.DOTALL)
_SKIPPED: Final = re.compile(r"^ *@pytest\.mark\.skip\(.*\)\n", re.MULTILINE)
_TELEMETRY: Final = re.compile(r"^ *assert .*X-Stainless-Lang.*\n", re.MULTILINE)


def adapt(sdist: Path, folder: Path) -> str:
    """Write the tests and their fixtures into a folder; gives what to choose the tests of the seven methods by."""
    with tarfile.open(sdist) as archive:
        (name,) = [name for name in archive.getnames() if name.endswith(TESTS)]
        member = archive.extractfile(name)
        assert member is not None
        text = member.read().decode()
    answers = ", ".join(name for name in calls.__all__ if name.endswith("Response"))
    for pattern, put in (
        (_IMPORT, f"from telnyx_voice_advanced.types.calls import {answers}"),
        (_SKIPPED, ""),
        (_TELEMETRY, ""),
        (re.compile(r"from telnyx import"), "from telnyx_voice_advanced import"),
        (re.compile(r"from tests\.utils import"), "from conftest import"),
    ):
        text, count = pattern.subn(put, text)
        assert count, f"the official tests no longer have {pattern.pattern!r}"
    (folder / "test_actions.py").write_text(text, "utf-8")
    fixtures = Path(__file__).with_name("fixtures.py").read_text("utf-8")
    (folder / "conftest.py").write_text(fixtures, "utf-8")
    methods = " or ".join(f"_{command.method}" for command in COMMANDS)
    # Both of their other modes are ours, always: aiohttp is none of our transports.
    return f"({methods}) and not aiohttp"
