"""Workers over a file."""

from __future__ import annotations

from pathlib import Path

from tests.kills.run import over_sqlite
from tests.kills.story import Plan


def test_ten_kills_lose_nothing(tmp_path: Path) -> None:
    assert over_sqlite(Plan(events=400, legs=20, workers=2, kills=10), tmp_path) == []


def test_five_thousand_events_of_five_hundred_legs_over_four_processes(tmp_path: Path) -> None:
    plan = Plan(events=5000, legs=500, environment={"HANDLER_SECONDS": "0.001", "LEASE": "30"})
    assert over_sqlite(plan, tmp_path) == []
