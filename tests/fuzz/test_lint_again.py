"""A mistake is told with what earlier runs found out as it is told without."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cache.cache import Cache
from generator.lint import lint
from generator.problem import Problem

from .mistakes import NAMES, TEXTS, mistaken_text, mistaken_tree


def told(folder: Path, texts: dict[str, str], cache: Cache | None) -> tuple[bool, list[Problem]]:
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8")
    planned, problems = lint(folder, cache=cache)
    return planned is not None, problems


@pytest.mark.parametrize("mistake", [mistaken_text, mistaken_tree])
def test_one_mistake_after_the_other(
    mistake: Callable[[str, random.Random], str], tmp_path: Path
) -> None:
    chance = random.Random()
    cache = Cache()
    assert told(tmp_path, TEXTS, cache)[0]
    for _ in range(5):
        name = chance.choice(NAMES)
        texts = {**TEXTS, name: mistake(name, chance)}
        cache = Cache(cache.used)
        assert told(tmp_path, texts, cache) == told(tmp_path, texts, None)
