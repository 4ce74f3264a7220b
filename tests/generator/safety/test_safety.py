"""Whatever text a spec holds, it stays text, or is refused at its place.

All pairs of place and payload are tried by `python -m tests.generator.safety`; here each payload meets all prose at
once, and each place meets one of the payloads.
"""

from __future__ import annotations

import pytest

from .payloads import PAYLOADS
from .positions import documents, positions, spoil, texts
from .trial import control, trial


@pytest.mark.parametrize("number", range(0, len(PAYLOADS), 9))
def test_prose_stays_prose(number: int) -> None:
    spoilt = documents()
    for index, position in enumerate(texts()):
        spoil(spoilt, position, PAYLOADS[(number + index) % len(PAYLOADS)])
    assert trial(spoilt) == []


def test_every_place_meets_a_payload() -> None:
    wrong: dict[str, list[str]] = {}
    naive = 0
    places = positions()
    for index, position in enumerate(places):
        payload = PAYLOADS[index * 7 % len(PAYLOADS)]
        spoilt = documents()
        spoil(spoilt, position, payload)
        if found := trial(spoilt):
            wrong[f"{position}: {payload!r}"] = found
        naive += bool(control(spoilt))
    assert wrong == {}
    # Where a careless renderer survives, the corpus is no test.
    assert naive > len(places) // 8
