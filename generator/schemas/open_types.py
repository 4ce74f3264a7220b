"""Open a shape for what the API may send next year: a value that the spec does not know must not cost the response."""

from __future__ import annotations

from .shape import Shape


def open_types(shape: Shape) -> Shape:
    """The shape that responses and webhooks are decoded into.

    An enum of integers is any integer, as an enum of strings is open anyway. A fixed value beside other types, also
    beside null, only says what one of them is for now.
    """
    if "enum" in shape and shape.get("type") == "integer":
        return {"type": "integer"}
    opened = {key: _opened(value) for key, value in shape.items()}
    branches = opened.get("anyOf")
    if not isinstance(branches, list) or not any("const" in branch for branch in branches):
        return opened
    return {"anyOf": [_without_const(branch) for branch in branches]}


def _opened(value: object) -> object:
    if isinstance(value, dict):
        return open_types(value)
    return [_opened(inner) for inner in value] if isinstance(value, list) else value


def _without_const(branch: Shape) -> Shape:
    return {key: value for key, value in branch.items() if key != "const"}
