"""Read the spec as some revision of git had it."""

from __future__ import annotations

import subprocess
from pathlib import Path

from generator.lint import SPEC_FILES, lint_texts
from generator.plan.plan import Plan


class RevisionError(Exception):
    """Git does not have the spec at that revision."""


def plan_at(revision: str, spec_dir: Path) -> Plan:
    """The plan of the spec that a revision holds in the same place.

    Raises:
        RevisionError: there is no git, no such revision, no spec in it, or one that today's generator refuses.
    """
    texts = {name: _show(revision, spec_dir / name) for name in SPEC_FILES}
    plan, problems = lint_texts(texts, Path(f"{revision}:{spec_dir.as_posix()}"))
    if plan is None:
        errors = "\n".join(str(p) for p in problems if p.severity == "error")
        raise RevisionError(
            f"the spec of {revision} is not one that this generator takes:\n{errors}"
        )
    return plan


def _show(revision: str, path: Path) -> str:
    # Git takes an empty one for its index; here it is a variable that was never set.
    if not revision.strip():
        raise RevisionError("the revision is empty: name one, such as HEAD or v0.1.0")
    # A revision that starts with a dash would be an option.
    if revision.startswith("-"):
        raise RevisionError(f"{revision!r} is no revision")
    command = ["git", "show", f"{revision}:./{path.name}"]
    try:
        result = subprocess.run(command, cwd=path.parent, capture_output=True, check=False)
    except OSError as error:
        raise RevisionError(f"git cannot be run: {error.strerror}") from None
    if result.returncode != 0:
        reason = result.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ")
        raise RevisionError(f"git has no {path.as_posix()} at {revision}: {reason}")
    return result.stdout.decode("utf-8", "replace")
