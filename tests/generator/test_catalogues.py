"""The catalogues name places in the source by their symbols; here each entry is held to what it names.

What they are for takes minutes or hours (`nox -s breakages`, `coverage`, `mutation`); this takes a second.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests import symbols
from tests.breakages.catalogue import BREAKAGES
from tests.coverage import explained
from tests.mutation import survivors, targets


def test_every_breakage_can_be_made() -> None:
    gone: list[str] = []
    for breakage in BREAKAGES:
        try:
            path, text = breakage.made()
        except symbols.NotFoundError as error:
            gone.append(f"{breakage.title}: {error}")
            continue
        assert text != path.read_text("utf-8"), breakage.title
        if path.suffix == ".py":
            ast.parse(text)
    assert gone == []


def test_every_explained_line_is_there() -> None:
    assert list(explained.unmatched()) == []


def test_every_explained_mutant_has_its_line() -> None:
    assert list(survivors.unmatched()) == []


def test_every_target_of_mutation_is_there() -> None:
    assert list(targets.unmatched()) == []


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of one module, whose file is not where it was."""
    folder = tmp_path / "generator" / "deeper"
    folder.mkdir(parents=True)
    (folder / "moved.py").write_text(
        "LIMIT = 3\n\n\nclass Reader:\n    def read(self) -> int:\n        return 1\n\n\n"
        "def read() -> int:\n    return 2\n",
        "utf-8",
    )
    return tmp_path


@pytest.mark.parametrize(
    ("symbol", "find", "line"),
    [
        ("generator:Reader.read", "return 1", 6),
        ("generator:read", "return 2", 10),
        ("generator:LIMIT", "= 3", 1),
    ],
)
def test_a_symbol_is_found_wherever_its_file_is(
    project: Path, symbol: str, find: str, line: int
) -> None:
    path, text = symbols.replaced(symbol, find, "HERE", project)
    assert path.name == "moved.py"
    assert [n for n, held in enumerate(text.splitlines(), 1) if "HERE" in held] == [line]
    assert symbol in symbols.around(path, line, project)


@pytest.mark.parametrize(
    ("symbol", "find", "said"),
    [
        ("generator:write", "return", "nothing in generator is called write"),
        ("generator:read", "return 1", "no definition of generator:read holds 'return 1'"),
    ],
)
def test_what_is_gone_is_named(project: Path, symbol: str, find: str, said: str) -> None:
    with pytest.raises(symbols.NotFoundError, match=said):
        symbols.replaced(symbol, find, "HERE", project)
