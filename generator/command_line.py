"""The command line: names, options, help."""

from __future__ import annotations

import argparse
from pathlib import Path


def parser() -> argparse.ArgumentParser:
    """What `python -m generator` understands."""
    made = argparse.ArgumentParser(
        prog="python -m generator",
        description="From the curated spec to the committed package.",
        allow_abbrev=False,
    )
    commands = made.add_subparsers(dest="command", required=True)
    generate = _command(commands, "generate", "write the package that the spec describes")
    generate.add_argument("--watch", action="store_true", help="do it again whenever spec/ changes")
    check = _command(
        commands,
        "check",
        "say whether the package on disk is the one that the spec describes; write nothing",
    )
    check.add_argument(
        "--full",
        action="store_true",
        help="regenerate and compare even where the manifest says that nothing was touched, as CI does",
    )
    lint = _command(commands, "lint", "say all that is wrong with the spec", out=False)
    lint.add_argument("--format", choices=("text", "json", "github"), default="text")
    lint.add_argument("--severity", choices=("error", "warning"), help="say only what is as grave")
    lint.add_argument(
        "--rule",
        action="append",
        metavar="RULE",
        help="say only what breaks this rule; may be repeated",
    )
    lint.add_argument("--strict", action="store_true", help="fail where there are warnings too")
    diff = _command(
        commands, "diff", "say what the spec changes for importers, and its next version", out=False
    )
    diff.add_argument(
        "revision",
        nargs="?",
        default="HEAD",
        metavar="REV",
        help="any revision of git; the last commit where none is given",
    )
    upstream = _command(
        commands, "upstream", "compare the spec with a vendor's OpenAPI document", out=False
    )
    upstream.add_argument("document", type=Path, metavar="DOCUMENT")
    upstream.add_argument("--format", choices=("text", "json", "github"), default="text")
    adopt = _command(
        commands,
        "adopt",
        "draft the edit that takes operations or webhooks of a vendor's document into the spec",
        out=False,
    )
    adopt.add_argument("document", type=Path, metavar="DOCUMENT")
    adopt.add_argument("operations", nargs="+", metavar="OPERATION_ID")
    return made


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    text: str,
    *,
    out: bool = True,
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
    command.add_argument("--spec", type=Path, default=Path("spec"), metavar="DIR")
    if out:
        command.add_argument("--out", type=Path, default=Path("generated"), metavar="DIR")
    return command
