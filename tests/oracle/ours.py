"""The client under test, called with a body as the other clients are."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

from .spec import Operation


def ours(client: Any, operation: Operation, call: str, body: dict[str, Any]) -> Any:
    """What our client returns for a body: what the spec names are arguments, the rest is extra."""
    named, extra = operation.split(body)
    method = getattr(attrgetter(operation.resource)(client), operation.method)
    about = (call,) if operation.is_about_a_call else ()
    return method(*about, **named, extra_body=extra or None)
