"""The programs of the README are programs: the type checker that users run takes them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_programs_of_the_readme_type_check(tmp_path: Path) -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    programs = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    assert len(programs) >= 3
    program = tmp_path / "readme.py"
    program.write_text("from __future__ import annotations\n" + "\n".join(programs), "utf-8")
    result = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--warn-unreachable"),
            # What the package itself holds is checked elsewhere.
            *("--ignore-missing-imports", "--follow-imports=silent"),
            *(
                "--disable-error-code=no-redef",
                "--cache-dir",
                str(tmp_path / "cache"),
                str(program),
            ),
        ],
        env={"MYPYPATH": str(ROOT / "generated"), "PATH": ""},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
