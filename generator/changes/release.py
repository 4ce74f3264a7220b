"""What semantic versioning asks for after some changes, and the words for the CHANGELOG."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from .change import Change, Verdict

Version = tuple[int, int, int]

_HEADINGS: Final = (
    ("added", "Added"),
    ("changed", "Changed"),
    ("removed", "Removed"),
    ("fixed", "Fixed"),
)


def parse(text: str) -> Version:
    """`0.1.0` as numbers, which compare."""
    major, minor, patch = (int(part) for part in text.split("."))
    return major, minor, patch


def next_version(version: str, changes: Sequence[Change]) -> str:
    """The lowest version that may follow.

    Before 1.0.0 a breaking change counts up the second number and all else the third, so that `~=0.1.2` and `^0.1.2`
    keep their promise.
    """
    if not changes:
        return version
    major, minor, patch = parse(version)
    worst = max(change.verdict for change in changes)
    if major == 0:
        worst = Verdict.FEATURE if worst == Verdict.BREAKING else Verdict.FIX
    if worst == Verdict.BREAKING:
        return f"{major + 1}.0.0"
    return f"{major}.{minor + 1}.0" if worst == Verdict.FEATURE else f"{major}.{minor}.{patch + 1}"


def changelog(version: str, day: date, changes: Sequence[Change]) -> str:
    """An entry for CHANGELOG.md, in the form of https://keepachangelog.com."""
    lines = [f"## [{version}] - {day.isoformat()}"]
    for kind, heading in _HEADINGS:
        own = [change for change in changes if _heading(change) == kind]
        if own:
            lines += ["", f"### {heading}", ""]
            lines += [
                f"- {'**Breaking:** ' if c.verdict == Verdict.BREAKING else ''}{_markdown(c)}."
                for c in own
            ]
    return "\n".join(lines) + "\n"


def _heading(change: Change) -> str:
    return "fixed" if change.verdict == Verdict.FIX else change.kind


def _markdown(change: Change) -> str:
    noun, _, name = change.where.partition(" ")
    if noun == "event":
        return f"Event `{name}` {change.what}"
    if noun == "the":
        return f"The {name} {change.what}"
    return f"`{change.where}` {change.what}"
