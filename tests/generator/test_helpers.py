"""What tests share is in modules of its own."""

from __future__ import annotations

import re
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
IMPORT = re.compile(r"^\s*from (tests\.\S*\btest_\w+) import", re.MULTILINE)


def test_no_helper_is_imported_from_a_test_module() -> None:
    found = {
        path.relative_to(TESTS).as_posix(): IMPORT.findall(path.read_text("utf-8"))
        for path in TESTS.rglob("*.py")
    }
    assert {name: modules for name, modules in found.items() if modules} == {}
