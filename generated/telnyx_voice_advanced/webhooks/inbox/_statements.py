# Generated; edit spec/ or templates/ instead.
"""The states of a stored event and the statements that move it on, the same for every database.

    accepted ──→ leased ──→ done
       ↑  ↑        │ │
       │  └────────┘ └────→ dead
       └── retry, replay ────┘

`seq` is the order of acceptance. `due_at` is the moment from which an event may be leased: zero once
it is accepted, the end of the pause after a failure, the end of the lease while it is leased. So a
lease that nobody renews needs nobody to end it. `fence` grows with every lease: whoever settles an
event has to name the one he was given. `finished_at` is set once an event is done or dead, and an
event waits for those of its leg before it that are not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, NamedTuple

from ._rows import Lease

ACCEPT: Final = """
INSERT INTO {inbox} (key, leg, event_type, accepted_at, envelope, state, attempts, fence, due_at)
VALUES (:key, :leg, :event_type, :accepted_at, :envelope, 'accepted', 0, 0, 0)
ON CONFLICT (key) DO NOTHING
"""

READY: Final = """
SELECT seq FROM {inbox} AS event
WHERE finished_at IS NULL AND due_at <= {now} AND NOT EXISTS (
  SELECT 1 FROM {inbox} AS other
  WHERE other.leg = event.leg AND other.finished_at IS NULL AND (
    other.seq < event.seq
    -- A dead letter that is retried stands before those of its leg that came later; one of them may run.
    OR (other.seq > event.seq AND other.state = 'leased' AND other.due_at > {now})
  )
)
ORDER BY seq LIMIT :limit {lock}
"""

_HELD: Final = "WHERE seq = :seq AND fence = :fence AND state = 'leased'"

RENEW: Final = f"UPDATE {{inbox}} SET due_at = {{now}} + :seconds {_HELD} {{unless_locked}}"

DONE: Final = f"""
UPDATE {{inbox}} SET state = 'done', finished_at = {{now}}, error = NULL, envelope = {{kept}} {_HELD}
"""
FAILED: Final = f"""
UPDATE {{inbox}} SET state = 'accepted', due_at = {{now}} + :seconds, error = :error {_HELD}
"""
DEAD: Final = f"UPDATE {{inbox}} SET state = 'dead', finished_at = {{now}}, error = :error {_HELD}"
RELEASED: Final = f"""
UPDATE {{inbox}} SET state = 'accepted', due_at = 0, attempts = attempts - 1 {_HELD}
"""
IS_HELD: Final = "SELECT 1 FROM {inbox} WHERE seq = :seq AND fence = :fence"
"""Whether nobody else was given a lease since: true too of an event that its holder settled."""

DEAD_LETTERS: Final = """
SELECT key, leg, event_type, attempts, accepted_at, finished_at, error FROM {inbox}
WHERE state = 'dead' ORDER BY seq LIMIT :limit
"""
_AGAIN: Final = """
UPDATE {inbox} SET state = 'accepted', attempts = 0, due_at = 0, finished_at = NULL, error = NULL
"""
RETRY_ALL: Final = f"{_AGAIN} WHERE state = 'dead'"
RETRY: Final = f"{RETRY_ALL} AND key = :key"
REPLAY: Final = f"{_AGAIN} WHERE state = 'done' AND envelope IS NOT NULL AND key = :key"
COUNTS: Final = "SELECT state, count(*) FROM {inbox} GROUP BY state"
DEPTH: Final = """
SELECT CASE WHEN state = 'leased' AND due_at > {now} THEN 'running' ELSE 'waiting' END, count(*)
FROM {inbox} WHERE finished_at IS NULL GROUP BY 1
UNION ALL SELECT 'dead', count(*) FROM {inbox} WHERE state = 'dead'
"""
"""By indexes that hold neither what is done nor a body. A lease that has ended is nobody's."""

_SOME: Final = "(SELECT seq FROM {inbox} WHERE %s AND finished_at <= {now} - :seconds LIMIT 1000)"
"""A thousand at a time: deliveries wait while a database is written to."""
PRUNE_DONE: Final = "DELETE FROM {inbox} WHERE seq IN " + _SOME % "state = 'done'"
PRUNE_DEAD: Final = "DELETE FROM {inbox} WHERE seq IN " + _SOME % "state = 'dead'"
PRUNE_BODIES: Final = "UPDATE {inbox} SET envelope = NULL WHERE seq IN " + (
    _SOME % "state = 'done' AND envelope IS NOT NULL"
)


class Settlement(NamedTuple):
    """What is to become of a leased event."""

    statement: str
    """`DONE`, `FAILED`, `DEAD` or `RELEASED`."""
    lease: Lease
    seconds: float = 0.0
    """After a failure, how long until it may be leased again."""
    error: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """How a database says what the statements leave open."""

    inbox: str
    """The table."""
    now: str
    """Unix time in seconds."""
    kept: str
    """What stays of the body of an event that is done."""
    lock: str = ""
    """Takes what was found, and passes over what others have taken."""
    unless_locked: str = ""
    parameter: str = r":\1"
    """A parameter of the name."""

    def spell(self, statement: str) -> str:
        """The statement in this dialect."""
        text = statement.format(
            inbox=self.inbox,
            now=self.now,
            kept=self.kept,
            lock=self.lock,
            unless_locked=self.unless_locked,
        )
        return re.sub(r"(?<!:):(\w+)", self.parameter, text)  # `::` is a cast of PostgreSQL.
