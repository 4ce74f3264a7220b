"""Write what every case comes to; `git diff` shows what changed."""

from __future__ import annotations

import shutil

from .cases import CASES, made

for case in CASES:
    shutil.rmtree(case / "expected", ignore_errors=True)
    for path, data in made(case).items():
        target = case / "expected" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
