# Generated; edit spec/ or templates/ instead.
"""Fields of a body that the command line sets: `data.payload.digit=5`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import click

from .._json.shapes import json_object


def apply(body: dict[str, Any], settings: Iterable[str]) -> None:
    """Set fields of a body. A value is JSON, but text where it is none or replaces text.

    Raises:
        click.UsageError: A setting has no `=`, or its path leads through what is no object.
    """
    for setting in settings:
        path, equals, text = setting.partition("=")
        if not equals or not path:
            raise click.UsageError(f"{setting!r} sets nothing; write data.payload.digit=5")
        *steps, last = path.split(".")
        holder: dict[str, Any] | None = body
        for step in steps:
            holder = json_object(holder.setdefault(step, {})) if holder is not None else None
        if holder is None:
            raise click.UsageError(f"{path}: {'.'.join(steps)} is no object")
        holder[last] = _value(holder.get(last), text)


def _value(before: object, text: str) -> Any:
    if isinstance(before, str) and text != "null":
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text
