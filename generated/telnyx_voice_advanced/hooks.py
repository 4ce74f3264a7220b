# Generated; edit spec/ or templates/ instead.
"""What the hooks of clients and routers are called with.

```python
from telnyx_voice_advanced import Telnyx
from telnyx_voice_advanced.hooks import ResponseRecord


def report(response: ResponseRecord) -> None:
    print(response.command, response.outcome, response.attempts, response.seconds)


client = Telnyx(on_response=report)
```

Records hold no secret. A hook runs in the thread or task of what it is told of, so it should not
wait. What it raises is logged, and changes nothing.
"""

from __future__ import annotations

from ._observing.records import (
    AttemptRecord,
    EventRecord,
    HandledRecord,
    ResponseRecord,
    RetryRecord,
)

__all__ = ["AttemptRecord", "EventRecord", "HandledRecord", "ResponseRecord", "RetryRecord"]
