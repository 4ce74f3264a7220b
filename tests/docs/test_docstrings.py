"""The programs in docstrings run: an editor shows them, and the API pages of the site."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from telnyx_voice_advanced import otel
from telnyx_voice_advanced.testing import WebhookKey

from .markdown import ROOT, tokens

PACKAGE = ROOT / "generated" / "telnyx_voice_advanced"
DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def programs() -> Iterator[tuple[str, str]]:
    """Each program, with the module that it is in."""
    for path in sorted(PACKAGE.rglob("*.py")):
        source = path.read_text("utf-8")
        if "```python" not in source:
            continue
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, DOCUMENTED):
                text = inspect.cleandoc(ast.get_docstring(node) or "")
                for token in tokens(text):
                    if token.type == "fence" and token.info == "python":
                        yield path.relative_to(PACKAGE).as_posix(), token.content


PROGRAMS = [*programs()]


@pytest.mark.parametrize(
    "program", [code for _, code in PROGRAMS], ids=[path for path, _ in PROGRAMS]
)
def test_a_program_in_a_docstring_runs(
    program: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TELNYX_API_KEY", "KEY0123456789")
    monkeypatch.setenv("TELNYX_PUBLIC_KEY", WebhookKey.generate().public_key)
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {"__name__": "__main__"}
    exec(program, names)
    otel.uninstrument()
    if (client := names.get("client")) is not None:
        client.close()


def test_there_are_some() -> None:
    assert len(PROGRAMS) >= 6
