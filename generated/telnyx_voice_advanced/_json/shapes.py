# Generated; edit spec/ or templates/ instead.
"""Decoded JSON, narrowed."""

from __future__ import annotations

from typing import Any, cast


def json_object(value: object) -> dict[str, Any] | None:
    """`value` if it is a JSON object, else nothing."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


def json_containers(value: object) -> list[object]:
    """The objects and arrays that are direct members of `value`."""
    if isinstance(value, dict):
        members: list[object] = list(cast("dict[str, object]", value).values())
    else:
        members = cast("list[object]", value) if isinstance(value, list) else []
    return [member for member in members if isinstance(member, (dict, list))]
