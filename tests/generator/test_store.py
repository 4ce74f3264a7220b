"""The files in which runs keep what the next ones use, whoever else writes beside them."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from generator.cache.cache import Cache
from generator.cache.store import FOLDER, Store


@pytest.fixture(autouse=True)
def not_in_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)


def test_it_does_not_grow_with_the_specs_beside_each_other(tmp_path: Path) -> None:
    for number in range(30):
        cache = Cache()
        cache.put(b"key", b"value")
        Store("generate", tmp_path / f"spec{number}", ()).keep(cache)
    assert len([*(tmp_path / FOLDER).iterdir()]) < 20


def test_two_at_once_leave_what_one_of_them_wrote(tmp_path: Path) -> None:
    def keep(word: str) -> None:
        for _ in range(50):
            cache = Cache()
            for number in range(50):
                cache.put(str(number).encode(), word.encode())
            Store("generate", tmp_path / "spec", ()).keep(cache)

    threads = [threading.Thread(target=keep, args=(word,)) for word in ("one", "two")]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        known = Store("generate", tmp_path / "spec", ()).open()
        assert known.is_empty or len({known.get(str(number).encode()) for number in range(50)}) == 1
    for thread in threads:
        thread.join()
    assert not Store("generate", tmp_path / "spec", ()).open().is_empty


def test_other_versions_know_nothing_of_each_other(tmp_path: Path) -> None:
    cache = Cache()
    cache.put(b"key", b"value")
    Store("generate", tmp_path / "spec", ("ruff 1",)).keep(cache)
    assert Store("generate", tmp_path / "spec", ("ruff 1",)).open().get(b"key") == b"value"
    assert Store("generate", tmp_path / "spec", ("ruff 2",)).open().is_empty
