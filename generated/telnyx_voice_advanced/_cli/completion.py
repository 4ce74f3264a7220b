# Generated; edit spec/ or templates/ instead.
"""What the shell completes an argument with."""

from __future__ import annotations

import click

from .names import COMMANDS, FACTORIES


def event_types(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:
    """The events of the spec."""
    return [name for name in FACTORIES if name.startswith(incomplete)]


def command_names(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:
    """The commands of the spec."""
    short = sorted(name.rpartition(".")[2] for name in COMMANDS)
    return [name for name in short if name.startswith(incomplete)]
