"""`python -m release check | compare | notes`, in the folder of the project."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from . import builds, changelog, state


def check(root: Path, tag: str | None, out: Path) -> Iterator[tuple[str, list[str]]]:
    """Say of each thing that a release needs what is wrong with it; the builds are left in `out`."""
    yield "written down", state.problems(root, tag)
    with TemporaryDirectory() as name:
        folder = Path(name).resolve()
        failed = builds.build(root, out)
        yield "built", failed
        if failed:
            return
        failed = builds.rebuild(root, folder)
        yield "built in a fresh clone", failed
        if not failed:
            yield "the same, byte for byte", builds.compare(out, folder / "again")
        yield "accepted by the package index", builds.described(out)
        yield "whole when installed", builds.installed(out, folder / "environment")


def main() -> int:
    """Run one command; 1 where something is wrong."""
    parser = argparse.ArgumentParser(prog="python -m release", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    checking = commands.add_parser("check", help="what a release needs, as far as one machine can")
    checking.add_argument("--tag", help="the tag that is released; without it, it is a rehearsal")
    checking.add_argument("--out", type=Path, required=True, help="a new folder for the builds")
    comparing = commands.add_parser("compare", help="whether two builds are the same")
    comparing.add_argument("one", type=Path)
    comparing.add_argument("other", type=Path)
    commands.add_parser("notes", help="print what the changelog says of this version")
    chosen = parser.parse_args()
    root = Path.cwd()
    if chosen.command == "notes":
        found = changelog.notes((root / "CHANGELOG.md").read_text("utf-8"), state.version(root))
        print(found or "")
        return 0 if found else 1
    if chosen.command == "compare":
        results = iter([("the same", builds.compare(chosen.one, chosen.other))])
        shown = chosen.one
    else:
        if chosen.out.exists():
            parser.error(f"{chosen.out} exists already")
        results = check(root, chosen.tag, chosen.out)
        shown = chosen.out
    wrong = _report(results)
    if shown.exists():
        for name, digest in builds.digests(shown).items():
            print(f"{digest}  {name}")
    return 1 if wrong else 0


def _report(results: Iterator[tuple[str, list[str]]]) -> int:
    """Print as it is found out; gives how many problems there are."""
    count = 0
    for name, problems in results:
        print(f"{'not ' if problems else ''}{name}", flush=True)
        for problem in problems:
            print(f"  {problem}", flush=True)
        count += len(problems)
    return count


if __name__ == "__main__":
    sys.exit(main())
