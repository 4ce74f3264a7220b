"""Kill, pause and cut off a receiver with two workers, and judge what came of the events.

`plan` says what is delivered and what breaks; `deliverer` behaves as Telnyx does, `faults` breaks
the workers (`servers`), Redis (`redis_process`) and the connections between them (`proxy`).
Workers write what they do to a `journal`; `verdict` holds it against what the receiver promises.
"""

from pathlib import Path

ROOT = Path(__file__).parents[2]
