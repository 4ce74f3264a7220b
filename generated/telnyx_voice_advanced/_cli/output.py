# Generated; edit spec/ or templates/ instead.
"""What commands print: lines for people, or a JSON document each for programs."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import click

FunctionT = TypeVar("FunctionT", bound=Callable[..., Any])


def json_option(function: FunctionT) -> FunctionT:
    """Give a command the option `--json`."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON, one document a line.")(
        function
    )


def say(text: str, document: Mapping[str, object], *, as_json: bool) -> None:
    """Print a result in the form that was asked for. Control characters are shown, not sent."""
    click.echo(json.dumps(document) if as_json else printable(text))


def printable(text: str) -> str:
    """The text without what a terminal would obey: what a delivery holds is not to be trusted."""
    return "".join(
        character if character.isprintable() or character == "\n" else f"\\x{ord(character):02x}"
        for character in text
    )
