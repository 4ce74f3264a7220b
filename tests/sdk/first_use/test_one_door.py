"""Every type is made ready for decoding under one lock: elsewhere nothing makes a decoder."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[3] / "templates" / "package"
DOOR = PACKAGE / "_json" / "prepared.py"
MAKES_A_DECODER = {
    "Decoder",
    "convert",
    "type_info",
    "multi_type_info",
    "schema",
    "schema_components",
}


def made() -> Iterator[str]:
    """Where something of msgspec is named that makes a decoder, or could."""
    for path in sorted(PACKAGE.rglob("*.py")):
        if path == DOOR:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Attribute):
                owner = ast.unparse(node.value)
                found = owner.startswith(("msgspec", "inspect")) and node.attr in MAKES_A_DECODER
            elif isinstance(node, ast.ImportFrom):
                names = {alias.name for alias in node.names}
                found = (node.module or "").startswith("msgspec") and bool(names & MAKES_A_DECODER)
            elif isinstance(node, ast.Call):
                typed = bool(node.keywords) or len(node.args) > 1
                found = ast.unparse(node.func) == "msgspec.json.decode" and typed
            else:
                continue
            if found:
                yield f"{path.relative_to(PACKAGE).as_posix()}: {ast.unparse(node)}"


def test_nothing_else_makes_a_decoder() -> None:
    # Into types of Python's own, of which msgspec keeps nothing.
    assert [*made()] == ["_models/envelope.py: msgspec.convert"]
