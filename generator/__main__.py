"""`python -m generator`: compose, print, exit."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from . import SpecError, generate, tree

_DRIFT, _BROKEN = 1, 2


def main(arguments: list[str] | None = None) -> int:
    """Run a command; returns the exit code: 0 for good, 1 for drift, 2 for a broken spec or a folder in the way."""
    options = _parser().parse_args(arguments)
    try:
        made = generate(options.spec)
        return _generate(made, options) if options.command == "generate" else _check(made, options)
    except SpecError as error:
        print(error, file=sys.stderr)
        count = len(error.problems)
        print(
            f"\n{count} problem{'s' if count > 1 else ''} in the spec; nothing was written.",
            file=sys.stderr,
        )
        return _BROKEN
    except (tree.ForeignFolderError, OSError) as error:
        print(f"error: {error}; nothing was written.", file=sys.stderr)
        return _BROKEN


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, text in (
        ("generate", "write the package that the spec describes"),
        (
            "check",
            "say whether the package on disk is the one that the spec describes; write nothing",
        ),
    ):
        command = commands.add_parser(name, help=text, description=text)
        command.add_argument("--spec", type=Path, default=Path("spec"), metavar="DIR")
        command.add_argument("--out", type=Path, default=Path("generated"), metavar="DIR")
    return parser


def _generate(made: tree.Tree, options: argparse.Namespace) -> int:
    drifts = tree.compare(made, tree.read(options.out))
    if not drifts:
        print(f"{options.out} is up to date.")
        return 0
    tree.write(made, options.out)
    words = {"changed": "changed", "missing": "added", "orphaned": "removed"}
    for drift in drifts:
        print(f"{words[drift.kind]:>8} {options.out / drift.path}")
    return 0


def _check(made: tree.Tree, options: argparse.Namespace) -> int:
    drifts = tree.compare(made, tree.read(options.out))
    if not drifts:
        print(f"{options.out} is what {options.spec} says.")
        return 0
    for drift in drifts:
        print(f"{drift.kind}: {options.out / drift.path}")
    for drift in drifts:
        print()
        print(drift.diff, end="")
    command = "python -m generator generate"
    if (options.spec, options.out) != (Path("spec"), Path("generated")):
        command += f" --spec {options.spec} --out {options.out}"
    print(f"\n{options.out} is not what {options.spec} says. To mend it, run: {command}")
    return _DRIFT


if __name__ == "__main__":
    sys.exit(main())
