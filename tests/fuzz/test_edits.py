"""A cache makes no difference but of time."""

from __future__ import annotations

from pathlib import Path

import pytest

from .edits import Edits


def test_ten_edits_one_after_the_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    edits = Edits(5, tmp_path)
    assert len({edits.trial() for _ in range(10)}) > 5
