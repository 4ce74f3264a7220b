"""`lint`: say all that is wrong with the spec."""

from __future__ import annotations

import argparse
import sys

from ..cache.store import Store
from ..problem import suggest
from ..tree import manifest
from .telling import BROKEN, count


def lint(options: argparse.Namespace) -> int:
    """Say all that is wrong."""
    from .. import report
    from ..lint import lint as find
    from ..rules import RULES

    store = Store(options.command, options.spec, manifest.versions())
    cache = store.open()
    _, problems = find(options.spec, cache=cache)
    store.keep(cache)
    if unknown := sorted({*(options.rule or ())} - RULES.keys()):
        print(
            f"error: no rule is called {unknown[0]!r}{suggest(unknown[0], RULES)}", file=sys.stderr
        )
        return BROKEN
    failed = any(options.strict or p.severity == "error" for p in problems)
    problems = [
        p
        for p in problems
        if options.severity in (None, p.severity) and p.rule in (options.rule or RULES)
    ]
    if options.format == "text":
        if problems:
            print(report.text(problems, colour=report.wants_colour(sys.stdout)), end="\n\n")
        print(f"{options.spec}: {count(problems)}.")
    elif options.format == "json":
        print(report.as_json(problems))
    elif problems:
        print(report.as_github(problems))
    return BROKEN if failed else 0
