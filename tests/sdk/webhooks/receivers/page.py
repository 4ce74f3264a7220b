"""The programs of the page on queues, as files that processes run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from telnyx_voice_advanced.testing import Call, WebhookKey, events, sign

PAGE = Path(__file__).resolve().parents[4] / "docs/guides/queues.md"


def write_program(heading: str, path: Path) -> Path:
    """Write the first program under a heading of the page to a file."""
    section = PAGE.read_text("utf-8").partition(f"\n## {heading}\n")[2]
    found = re.search(r"```python\n(.*?)```", section, re.DOTALL)
    assert found, heading
    path.write_text(found[1], "utf-8")
    return path


def pressed(key: WebhookKey, legs: int, digits: str) -> Iterator[tuple[str, bytes, dict[str, str]]]:
    """Keys pressed on several call legs: what a handler notes, the body, and its headers."""
    calls = [Call() for _ in range(legs)]
    for digit in digits:
        for call in calls:
            body = events.call_dtmf_received(digit=digit, call=call).raw
            yield f"{call.call_leg_id} {digit}", body, dict(sign(body, key))
