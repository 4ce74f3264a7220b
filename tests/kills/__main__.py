"""The kills in full."""

from __future__ import annotations

import argparse
import logging
import sys
import tempfile
import time
from pathlib import Path

from tests.kills.run import over_postgres, over_sqlite
from tests.kills.story import Plan
from tests.postgres.cluster import Cluster


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("database", choices=["sqlite", "postgres"])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--restarts", type=int, default=50)
    parser.add_argument("--events", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    given = parser.parse_args()
    # That a server which is stopped stores nothing is no news here.
    logging.disable()
    restarts = given.restarts if given.database == "postgres" else 0
    plan = Plan(
        events=given.events, legs=100, kills=given.kills, restarts=restarts, seed=given.seed
    )
    print(f"{plan.kills} kills, {plan.restarts} restarts, {plan.events} events, seed {plan.seed}")
    with tempfile.TemporaryDirectory() as folder:
        if given.database == "sqlite":
            faults = over_sqlite(plan, Path(folder))
        else:
            with Cluster() as cluster:
                faults = over_postgres(plan, Path(folder), cluster)
    print("\n".join(faults) or "Nothing was lost, nothing out of order, nothing twice.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
