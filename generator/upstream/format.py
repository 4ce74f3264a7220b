"""Say what a comparison found, to people, programs and pull requests."""

from __future__ import annotations

import json

from generator import report

from .check import Comparison


def text(comparison: Comparison, document: str, *, colour: bool) -> str:
    """For people: what is new with its place in the spec, and then what only the spec has."""
    parts: list[str] = []
    if comparison.problems:
        parts.append(report.text(comparison.problems, colour=colour))
    if comparison.extra:
        only = "\n".join(f"  {report.visible(d.at)}" for d in comparison.extra)
        parts.append(f"Only in the spec:\n{only}")
    missing = sum(d.kind == "missing" for d, _ in comparison.new)
    parts.append(
        f"{document}: {missing} missing in the spec, {len(comparison.new) - missing} contradictions,"
        f" {comparison.waived} waived, {len(comparison.unused)} unused waivers,"
        f" {len(comparison.extra)} only in the spec."
    )
    return "\n\n".join(parts)


def as_json(comparison: Comparison) -> str:
    """For programs: one JSON object."""
    new = [
        {
            "kind": difference.kind,
            "at": difference.at,
            "message": difference.message,
            "file": problem.place.file,
            "line": problem.place.line,
            "column": problem.place.column,
        }
        for difference, problem in comparison.new
    ]
    unused = [
        {"file": p.place.file, "line": p.place.line, "message": p.message}
        for p in comparison.unused
    ]
    extra = [{"at": d.at, "message": d.message} for d in comparison.extra]
    shown = {"new": new, "unused_waivers": unused, "waived": comparison.waived, "extra": extra}
    return json.dumps(shown, indent=2, ensure_ascii=False)


def as_github(comparison: Comparison) -> str:
    """For pull requests: workflow commands."""
    return report.as_github(comparison.problems)
