"""Open a skeleton for what the API may send next year: a value that the spec does not know must not cost the answer."""

from __future__ import annotations

from .skeleton import Json

_NULL: Json = {"type": "null"}


def received(skeleton: Json) -> Json:
    """The skeleton that answers and webhooks are decoded into.

    An enum of integers is any integer, as an enum of strings is open anyway. A fixed value beside other types only says
    what one of them is for now; beside null alone it stays, in the form in which no enum is made of it.
    """
    if "enum" in skeleton and skeleton.get("type") == "integer":
        return {"type": "integer"}
    opened = {key: _received(value) for key, value in skeleton.items()}
    branches = opened.get("anyOf")
    if not isinstance(branches, list) or not any("const" in branch for branch in branches):
        return opened
    others = [branch for branch in branches if branch != _NULL]
    if len(others) == 1:
        return {**others[0], "type": [others[0]["type"], "null"]}
    return {"anyOf": [_open(branch) for branch in branches]}


def _received(value: object) -> object:
    if isinstance(value, dict):
        return received(value)
    return [_received(inner) for inner in value] if isinstance(value, list) else value


def _open(branch: Json) -> Json:
    return {key: value for key, value in branch.items() if key != "const"}
