"""`python -m benchmarks.webhooks`: a first webhook of a fresh process, many in a warm one, and a router's."""

from __future__ import annotations

from .first_event import first_event
from .router import routed
from .unwrap import warm

if __name__ == "__main__":
    first_event()
    print()
    warm()
    print()
    routed()
