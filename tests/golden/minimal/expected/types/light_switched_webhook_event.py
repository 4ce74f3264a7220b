# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import ClassVar, Literal

from msgspec import field

from .._models.base import Model, always
from .._models.event import WebhookEvent
from .state import State


class LightSwitched(Model, frozen=True, kw_only=True):
    event_type: Literal["light.switched"] = always("light.switched")
    payload: LightSwitchedPayload


class LightSwitchedPayload(Model, frozen=True, kw_only=True):
    __shortened__: ClassVar[frozenset[str]] = frozenset({"from_"})
    state: State | None = None
    from_: str | None = field(name="from", default=None)
    """Who switched it."""


class LightSwitchedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """Caused by:

    - `client.lights.switch`
    """

    data: LightSwitched
    event_type: ClassVar[Literal["light.switched"]] = "light.switched"
