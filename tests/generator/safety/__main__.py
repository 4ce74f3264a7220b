"""Try every payload in every place: `python -m tests.generator.safety`. Minutes, not seconds."""

from __future__ import annotations

import os
import sys
import warnings
from concurrent.futures import ProcessPoolExecutor

from .payloads import PAYLOADS
from .positions import Position, documents, positions, spoil
from .trial import control, trial


def _at(position: Position) -> tuple[int, list[str]]:
    warnings.simplefilter("error", SyntaxWarning)
    wrong: list[str] = []
    naive = 0
    for payload in PAYLOADS:
        spoilt = documents()
        spoil(spoilt, position, payload)
        try:
            found = trial(spoilt)
        except Exception as error:
            found = [f"traceback: {type(error).__name__}: {error}"]
        wrong += [f"{position}: {payload!r}: {what}" for what in found]
        naive += bool(control(spoilt))
    return naive, wrong


def main() -> int:
    """Try everything; 1 where something went wrong or the control did not."""
    places = positions()
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(_at, places))
    for _, wrong in results:
        for line in wrong:
            print(line)
    naive = sum(count for count, _ in results)
    total = len(places) * len(PAYLOADS)
    failed = sum(len(wrong) for _, wrong in results)
    print(f"{len(PAYLOADS)} payloads in {len(places)} places: {total} runs, {failed} went wrong.")
    print(f"The naive renderer went wrong in {naive} of them.")
    return 1 if failed or naive < total // 8 else 0


if __name__ == "__main__":
    sys.exit(main())
