"""`python -m benchmarks.webhooks`: a first webhook of a process, many in a warm one, a router's, a server's."""

from __future__ import annotations

from .first_event import first_event
from .router import routed
from .served import served
from .unwrap import warm

if __name__ == "__main__":
    first_event()
    print()
    warm()
    print()
    routed()
    print()
    served()
