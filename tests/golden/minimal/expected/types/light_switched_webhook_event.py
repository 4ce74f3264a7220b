# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar, Literal

from .._models.event import WebhookEvent
from .light_switched import LightSwitched


class LightSwitchedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """Caused by:

    - `client.lights.switch`
    """

    data: LightSwitched
    event_type: ClassVar[Literal["light.switched"]] = "light.switched"
