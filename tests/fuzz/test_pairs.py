"""What `diff` says of two specs agrees with mypy and the wire on a program that was written for the first."""

from __future__ import annotations

from pathlib import Path

import pytest

from .pairs import pair

FOUND = (12, 101, 2686674540)
"""Seeds that `diff` was wrong about: unions that gain a variant, in a field and in a list; a list that gets a name."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One for all, so that mypy reads the runtime once."""
    return tmp_path_factory.mktemp("pairs")


@pytest.mark.parametrize("seed", [*range(8), *FOUND])
def test_a_change_breaks_where_diff_says_so(seed: int, folder: Path) -> None:
    found = pair(seed, folder)
    assert found is None or found.breaking == found.broke, found
