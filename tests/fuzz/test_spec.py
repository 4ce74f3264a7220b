"""A mistake in the spec is a `SpecError` with places in it, or is accepted; it is never another exception."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.lint import accept
from generator.problem import SpecError

from .mistakes import NAMES, TEXTS, mistaken_text, mistaken_tree


@pytest.mark.parametrize("mistake", [mistaken_text, mistaken_tree])
@settings(
    max_examples=25,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(seed=st.randoms(use_true_random=True), name=st.sampled_from(NAMES))
def test_a_slip_is_pointed_at(
    mistake: Callable[[str, random.Random], str], seed: random.Random, name: str, tmp_path: Path
) -> None:
    with contextlib.suppress(SpecError):
        put(tmp_path, {**TEXTS, name: mistake(name, seed)})


def put(folder: Path, texts: dict[str, str]) -> None:
    """Read a spec; what it refuses it has to say in full."""
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8")
    try:
        accept(folder)
    except SpecError as error:
        refusal = error
    else:
        return
    assert refusal.problems
    for problem in refusal.problems:
        assert problem.place.file.startswith(folder.as_posix())
        assert problem.place.line >= 1
        assert problem.message
    raise refusal


def test_words_where_an_object_belongs(tmp_path: Path) -> None:
    """Found by the test above: it fits neither alternative of a schema, and its rest fits both."""
    broken = TEXTS["openapi.yaml"].replace(
        "- $ref: '#/components/parameters/CallControlId'", "- What most commands accept.", 1
    )
    with pytest.raises(SpecError, match='is not of type "object"'):
        put(tmp_path, {**TEXTS, "openapi.yaml": broken})
