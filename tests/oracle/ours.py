"""The client under test, called with a body as the other clients are."""

from __future__ import annotations

from typing import Any

from .spec import Operation


def ours(client: Any, operation: Operation, call: str, body: dict[str, Any]) -> Any:
    """What our client returns for a body: what the spec names are arguments, the rest is extra."""
    named = {name: value for name, value in body.items() if name in operation.properties}
    extra = {name: value for name, value in body.items() if name not in named}
    method = getattr(client.calls.actions, operation.method)
    return method(call, **named, extra_body=extra or None)
