"""`python -m benchmarks.webhooks`: a first webhook of a fresh process, then many in a warm one."""

from __future__ import annotations

from .first_event import first_event
from .unwrap import warm

if __name__ == "__main__":
    first_event()
    print()
    warm()
