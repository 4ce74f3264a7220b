"""`upstream` and `adopt`: compare the spec with a vendor's document, and draft what is to be taken over."""

from __future__ import annotations

import argparse
import sys

from .telling import DRIFT


def upstream(options: argparse.Namespace) -> int:
    """Compare the spec with a vendor's document; 1 where that has something new."""
    from .. import report
    from ..upstream import check, format

    found = check.check(options.spec, options.document)
    if options.format == "text":
        colour = report.wants_colour(sys.stdout)
        print(format.text(found, options.document.as_posix(), colour=colour))
    elif options.format == "json":
        print(format.as_json(found))
    elif found.problems:
        print(format.as_github(found))
    return DRIFT if found.problems else 0


def adopt(options: argparse.Namespace) -> int:
    """Draft an edit of the spec from a vendor's document, and say what it leaves to do."""
    from ..lint import lint as find
    from ..upstream.adopt import adopt as draft

    for path, text in draft(options.spec, options.document, options.operations).items():
        before = path.read_bytes()
        if before.replace(b"\r\n", b"\n") != text.encode():
            path.write_text(text, "utf-8", newline="\r\n" if b"\r\n" in before else "\n")
            print(f" drafted  {path}")
    _, problems = find(options.spec)
    left = sum(problem.rule == "placeholder" for problem in problems)
    print(
        f"{left} texts and proposals wait for you, and {len(problems) - left} problems are left;"
        f" `python -m generator lint --spec {options.spec}` lists them."
    )
    return 0
