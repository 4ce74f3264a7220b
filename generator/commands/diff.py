"""`diff`: say what the spec changes for importers, and its next version."""

from __future__ import annotations

import argparse
import sys
from datetime import date

from .telling import BROKEN, DRIFT


def diff(options: argparse.Namespace) -> int:
    """What changed since a revision, and the version that it asks for; 1 where the spec's version is lower."""
    from ..changes import release
    from ..changes.build_surface import build_surface
    from ..changes.compare import compare
    from ..changes.format import format_changes, format_verdict
    from ..changes.revision import RevisionError, plan_at
    from ..lint import accept

    plan, _ = accept(options.spec)
    try:
        old = build_surface(plan_at(options.revision, options.spec))
    except RevisionError as error:
        print(f"error: {error}", file=sys.stderr)
        return BROKEN
    new = build_surface(plan)
    changes = compare(old, new)
    if not changes:
        print(f"Since {options.revision}: nothing that importers can notice.")
        return _version(old.version, new.version)
    wanted = release.next_version(old.version, changes)
    print(f"Since {options.revision}: {format_verdict(changes)}.\n\n{format_changes(changes)}\n")
    print(
        f"Version: {old.version} then, {new.version} now; these changes ask for {wanted} or higher.\n"
    )
    higher = max(release.parse(wanted), release.parse(new.version))
    print(release.changelog(".".join(map(str, higher)), date.today(), changes), end="")
    return DRIFT if release.parse(new.version) < release.parse(wanted) else 0


def _version(before: str, now: str) -> int:
    from ..changes import release

    if release.parse(now) >= release.parse(before):
        return 0
    print(f"Version: {before} then, {now} now; a version does not go back.")
    return DRIFT
