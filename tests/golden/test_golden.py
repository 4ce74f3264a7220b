from __future__ import annotations

from pathlib import Path

import pytest

from generator.tree import tree

from .cases import CASES, expected, made


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_small_spec_comes_out_as_it_stands_here(case: Path) -> None:
    drifts = tree.compare(made(case), expected(case))
    assert not drifts, (
        "".join(drift.diff for drift in drifts) + "\nTo accept: python -m tests.golden"
    )
