# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.event import Verified, WebhookEvent
from .light_switched import LightSwitched


class LightSwitchedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    """Caused by:

    - `client.lights.switch`
    """

    data: Verified[LightSwitched]

    @property
    def event_type(self) -> Literal["light.switched"]:
        return "light.switched"
