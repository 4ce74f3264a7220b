"""`python -m tests.fuzz.fuzz_pairs [SECONDS]`: pairs that nobody has tried; shows one that `diff` gets wrong."""

from __future__ import annotations

import random
import sys
import tempfile
import time
from pathlib import Path

from .pairs import pair


def main(seconds: float) -> None:
    """Try until the time is up."""
    end = time.monotonic() + seconds
    tried = broke = 0
    with tempfile.TemporaryDirectory() as folder:
        while time.monotonic() < end:
            seed = random.randrange(2**32)
            found = pair(seed, Path(folder))
            if found is not None:
                assert found.breaking == found.broke, (seed, found)
                tried += 1
                broke += found.broke
    print(
        f"{tried} pairs of specs, {broke} of them breaking; diff said so of each of those, and of no other."
    )


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 60.0)
