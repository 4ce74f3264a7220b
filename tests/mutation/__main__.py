"""`python -m tests.mutation [signature|retry]`: mutate a copy of the package, and see what lives.

Exits with 1 where a mutant lives that `survivors.py` does not explain.
"""

from __future__ import annotations

import json
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.symbols import around

from .survivors import explained
from .targets import TARGETS, Target

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 60.0

# An annotation is never run here, and `|` stands nowhere else. Of the ways to break a sum or a
# product the opposite is enough: the others die of the same tests.
LEFT_OUT = [
    "core/ReplaceBinaryOperator_BitOr_.*",
    "core/ReplaceBinaryOperator_.*_(RShift|LShift|BitOr|BitAnd|BitXor|Mod|Pow|FloorDiv)",
]


def main() -> int:
    """Every target, or those that are named."""
    chosen = [target for target in TARGETS if not sys.argv[1:] or target.name in sys.argv[1:]]
    lived = [mutant for target in chosen for mutant in survivors(target)]
    unexplained = [mutant for mutant in lived if not explained(around(*mutant[:2]), mutant[2])]
    for path, line, mutant in unexplained:
        print(f"\nlives: {path.relative_to(ROOT)}:{line}\n{mutant}")
    print(f"{len(lived)} live, {len(lived) - len(unexplained)} of them explained.")
    return 1 if unexplained else 0


def survivors(target: Target) -> list[tuple[Path, int, str]]:
    """The mutants that no test noticed, each as its file, its line and its diff."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in ("generated", "tests", "spec"):
            shutil.copytree(
                ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__")
            )
        shutil.copy(ROOT / "pyproject.toml", folder)
        (folder / "config.toml").write_text(config(target))
        run(*shlex.split(tests_of(target)), cwd=folder)
        run("cosmic-ray", "init", "config.toml", "session.sqlite", cwd=folder)
        run("cr-filter-operators", "session.sqlite", "config.toml", cwd=folder)
        run("cosmic-ray", "exec", "config.toml", "session.sqlite", cwd=folder)
        dump = run("cosmic-ray", "dump", "session.sqlite", cwd=folder)
    outcomes = [json.loads(line) for line in dump.splitlines()]
    ran = [(item, result) for item, result in outcomes if result["worker_outcome"] == "normal"]
    print(f"{target.name}: {len(ran)} mutants")
    return [
        (
            ROOT / item["mutations"][0]["module_path"],
            item["mutations"][0]["start_pos"][0],
            changed_lines(result["diff"]),
        )
        for item, result in ran
        if result["test_outcome"] == "survived"
    ]


def config(target: Target) -> str:
    """What cosmic-ray is told."""
    modules = ", ".join(f'"{module}"' for module in target.modules)
    return f"""
[cosmic-ray]
module-path = [{modules}]
timeout = {SECONDS}
excluded-modules = []
test-command = "{tests_of(target)}"

[cosmic-ray.distributor]
name = "local"

[cosmic-ray.filters.operators-filter]
exclude-operators = {json.dumps(LEFT_OUT)}
"""


def tests_of(target: Target) -> str:
    """The command that passes where nothing is broken."""
    environment = "env PYTHONPATH=generated PYTHONDONTWRITEBYTECODE=1"
    tests = " ".join(target.tests)
    return f"{environment} {sys.executable} -m pytest -x -q -p no:cacheprovider {tests}"


def run(*command: str, cwd: Path) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command)}:\n{done.stdout}{done.stderr}")
    return done.stdout


def changed_lines(diff: str) -> str:
    """The lines that the mutation took out and put in."""
    lines = diff.splitlines()
    return "\n".join(
        line for line in lines if line[:1] in {"-", "+"} and line[:3] not in {"---", "+++"}
    )


if __name__ == "__main__":
    sys.exit(main())
