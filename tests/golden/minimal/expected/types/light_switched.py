# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal

from .._models.base import Model, always
from .light_switched_payload import LightSwitchedPayload


class LightSwitched(Model, frozen=True, kw_only=True):
    event_type: Literal["light.switched"] = always("light.switched")
    payload: LightSwitchedPayload
