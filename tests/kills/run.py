"""Runs a plan over a database that is made for it, and says what went wrong."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

from telnyx_voice_advanced.webhooks.inbox import PostgresInbox

from tests.kills.story import EFFECTS, Plan, Story
from tests.postgres.cluster import Cluster


def over_sqlite(plan: Plan, folder: Path) -> list[str]:
    """What went wrong over a file."""
    story = Story(plan, str(folder / "inbox.db"), folder / "journal")
    asyncio.run(story.run())
    return story.faults(once=not plan.kills)


def over_postgres(plan: Plan, folder: Path, cluster: Cluster) -> list[str]:
    """What went wrong over PostgreSQL, where handlers commit together with the event."""
    import psycopg

    conninfo = cluster.new_database()
    PostgresInbox(conninfo).migrate()
    with psycopg.connect(conninfo) as connection:
        connection.execute(EFFECTS)
    plan = replace(plan, environment={**plan.environment, "EFFECTS": "1"})
    story = Story(plan, conninfo, folder / "journal", cluster)
    asyncio.run(story.run())
    return story.faults(once=not plan.kills + plan.restarts) + story.faulty_effects()
