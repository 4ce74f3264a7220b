# Generated; edit spec/ or templates/ instead.
"""A command as the spec describes it."""

from __future__ import annotations

from typing import NamedTuple


class Caused(NamedTuple):
    """A webhook that a command may cause."""

    event_type: str
    when: str
    """On what condition; empty where there is none."""


class Command(NamedTuple):
    """What the twin has to know of a command to take it."""

    name: str
    """Of its method: `send_dtmf`."""
    resource: str
    """Where the method is on a client: `calls.actions`."""
    method: str
    path: tuple[str, ...]
    """The literal pieces of the path, around its parameters."""
    parameters: tuple[str, ...]
    body_schema: str | None
    idempotency_key: str | None
    """The property of the body that tells a repeat from a new command."""
    causes: tuple[Caused, ...]
    status: int
    response: str | None
    """The body of a success, as JSON."""
