"""The public runtime does not change unnoticed: not a name, not a parameter, not a default."""

from __future__ import annotations

from tests.sdk.public_api import SNAPSHOT, lines


def test_the_public_runtime_is_that_of_the_snapshot() -> None:
    """Where it should change: `python -m tests.sdk.public_api`, and a line in the CHANGELOG."""
    assert lines() == SNAPSHOT.read_text("utf-8").splitlines()
