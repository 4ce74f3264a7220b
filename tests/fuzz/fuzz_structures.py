"""`python -m tests.fuzz.fuzz_structures [SECONDS]`: seeds that nobody has tried; tells the one that fails."""

from __future__ import annotations

import random
import sys
import tempfile
import time
from pathlib import Path

from .structures import trial, type_check


def main(seconds: float) -> None:
    """Try until the time is up."""
    end = time.monotonic() + seconds
    tried = accepted = 0
    with tempfile.TemporaryDirectory() as cache:
        while time.monotonic() < end:
            seed = random.randrange(2**32)
            with tempfile.TemporaryDirectory() as folder:
                try:
                    out = trial(seed, Path(folder))
                    if out is not None:
                        type_check(out, Path(cache))
                except BaseException:
                    print(f"seed {seed}")
                    raise
            tried += 1
            accepted += out is not None
    print(f"{tried} specs, {accepted} of them accepted; each of those imports and type-checks.")


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 60.0)
