# Generated; edit spec/ or templates/ instead.
"""Events made by hand: a factory for each event of the spec.

A factory takes the fields of the event's payload. What is left out comes from `call`, and what a
call does not say from the spec's example; the event's id and time are fresh ones. `extra` adds
fields that the spec does not know yet. `raw` of the event is a body that says the same: `sign` it
and deliver it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from .._types import NotGiven, not_given
from ..types.light_switched_webhook_event import LightSwitchedWebhookEvent
from ..types.state import State
from . import _call
from ._event_factory import make as _make
from ._event_factory import unrecognized

__all__ = [
    "light_switched",
    "unrecognized",
]


def light_switched(
    *,
    call: _call.AnyCall | None = None,
    event_id: str | None = None,
    occurred_at: datetime | str | None = None,
    extra: Mapping[str, object] | None = None,
    state: State | str | None | NotGiven = not_given,
    from_: str | None | NotGiven = not_given,
) -> LightSwitchedWebhookEvent:
    """Light switched"""
    event: LightSwitchedWebhookEvent = _make(
        "light.switched",
        call,
        event_id,
        occurred_at,
        extra,
        {
            "state": state,
            "from": from_,
        },
    )
    return event
