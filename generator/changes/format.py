"""Format changes as text for people."""

from __future__ import annotations

from collections.abc import Sequence

from .change import Change, Verdict

_NAMES = {Verdict.BREAKING: "breaking", Verdict.FEATURE: "feature", Verdict.FIX: "fix"}


def format_changes(changes: Sequence[Change]) -> str:
    """One line a change, with its verdict and why."""
    return "\n".join(f"{_NAMES[c.verdict]:>8}  {c} ({c.why})" for c in changes)


def format_verdict(changes: Sequence[Change]) -> str:
    """The gravest verdict: `breaking`, `feature`, `fix` or `nothing`."""
    return _NAMES[max(change.verdict for change in changes)] if changes else "nothing"
