"""What the generator accepts imports and decodes; everything else it refuses with a place."""

from __future__ import annotations

from pathlib import Path

import pytest

from .structures import trial

FOUND = (64, 130)
"""Seeds by which aliases were found that name what nothing imports."""


@pytest.mark.parametrize("seed", [*range(6), *FOUND])
def test_a_spec_with_schemas_that_nobody_would_write(seed: int, tmp_path: Path) -> None:
    trial(seed, tmp_path)
