"""`python -m tests.fuzz.fuzz_edits [EDITS]`: edits that nobody has tried, with and without a cache."""

from __future__ import annotations

import os
import random
import sys
import tempfile
from collections import Counter
from pathlib import Path

from .edits import Edits


def main(edits: int) -> None:
    """Edit one spec so often."""
    os.environ.pop("CI", None)
    seed = random.randrange(2**32)
    tried: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        spec = Edits(seed, Path(folder))
        try:
            for _ in range(edits):
                tried[spec.trial()] += 1
        except BaseException:
            print(f"seed {seed}, after {tried.total()} edits")
            raise
    kinds = ", ".join(f"{count} {name}" for name, count in sorted(tried.items()))
    print(f"The cache made no difference to {edits} edits: {kinds}.")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100)
