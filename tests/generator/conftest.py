from __future__ import annotations

from pathlib import Path

import pytest

from .spec_copy import SpecCopy


@pytest.fixture
def spec_copy(tmp_path: Path) -> SpecCopy:
    return SpecCopy(tmp_path)
