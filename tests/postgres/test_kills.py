"""Workers that are killed, and a server that is restarted."""

from __future__ import annotations

from pathlib import Path

from tests.kills.run import over_postgres
from tests.kills.story import Plan
from tests.postgres.cluster import Cluster


def test_ten_kills_and_three_restarts(tmp_path: Path, cluster: Cluster) -> None:
    plan = Plan(events=400, legs=20, workers=2, kills=10, restarts=3)
    assert over_postgres(plan, tmp_path, cluster) == []


def test_five_thousand_events_of_five_hundred_legs_over_four_processes(
    tmp_path: Path, cluster: Cluster
) -> None:
    plan = Plan(events=5000, legs=500, environment={"HANDLER_SECONDS": "0.001", "LEASE": "30"})
    assert over_postgres(plan, tmp_path, cluster) == []
