# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.base import WebhookEvent
from .light_switched import LightSwitched


class LightSwitchedWebhookEvent(WebhookEvent, frozen=True, kw_only=True):
    data: LightSwitched
