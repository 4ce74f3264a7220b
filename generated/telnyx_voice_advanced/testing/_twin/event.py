# Generated; edit spec/ or templates/ instead.
"""Webhooks of the twin: the example of the spec, with what is true of the call."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .._examples import EXAMPLES
from .leg import TwinCall
from .routing import Routing


@dataclass(frozen=True, kw_only=True)
class Event:
    """An event that has occurred. Its body is the same at every delivery, but for `meta`."""

    event_type: str
    event_id: str
    call_control_id: str | None = field(repr=False)
    data: Mapping[str, Any] = field(repr=False)
    routing: Routing

    def body(self, attempt: int, delivered_to: str) -> bytes:
        """The body of a delivery."""
        meta = {"attempt": attempt, "delivered_to": delivered_to}
        text = json.dumps(
            {"data": self.data, "meta": meta}, ensure_ascii=False, separators=(",", ":")
        )
        # A lone surrogate, which JSON can hold and UTF-8 cannot, stays escaped as it was sent.
        return text.encode("utf-8", "backslashreplace")


def event_of(
    event_type: str,
    call: TwinCall | None,
    payload: Mapping[str, Any],
    event_id: str,
    moment: str,
) -> Event:
    """An event that occurs at a moment."""
    example = EXAMPLES.get(event_type)
    data: dict[str, Any] = json.loads(example)["data"] if example else {"record_type": "event"}
    fields: dict[str, Any] = data.get("payload", {})
    data |= {"event_type": event_type, "id": event_id, "occurred_at": moment}
    if "created_at" in data:
        data["created_at"] = moment
    known = example is not None
    data["payload"] = {**fields, **_of_the_call(call, fields, known=known), **payload}
    return Event(
        event_type=event_type,
        event_id=event_id,
        call_control_id=None if call is None else call.call_control_id,
        data=data,
        routing=Routing() if call is None else call.routing,
    )


def _of_the_call(
    call: TwinCall | None, fields: Mapping[str, Any], *, known: bool
) -> dict[str, Any]:
    if call is None:
        return {}
    values = {
        "call_control_id": call.call_control_id,
        "call_leg_id": call.call_leg_id,
        "call_session_id": call.call_session_id,
        "connection_id": call.connection_id,
        "client_state": call.client_state,
        "direction": call.direction,
        "from": call.from_,
        "to": call.to,
    }
    return {name: value for name, value in values.items() if name in fields or not known}
