# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""Every type of the package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _lazy

if TYPE_CHECKING:
    from .._json.tagged import UnrecognizedObject
    from .._models.unrecognized import UnrecognizedWebhookEvent
    from .light import Light
    from .light_switched import LightSwitched
    from .light_switched_payload import LightSwitchedPayload
    from .light_switched_webhook_event import LightSwitchedWebhookEvent
    from .state import State
    from .state_param import StateParam
    from .switch_request import SwitchRequest
    from .unwrap_webhook_event import UnwrapWebhookEvent

__all__ = [
    "Light",
    "LightSwitched",
    "LightSwitchedPayload",
    "LightSwitchedWebhookEvent",
    "State",
    "StateParam",
    "SwitchRequest",
    "UnrecognizedObject",
    "UnrecognizedWebhookEvent",
    "UnwrapWebhookEvent",
]

__getattr__, __dir__ = _lazy.attach(
    __name__,
    {
        ".light": ("Light",),
        ".light_switched": ("LightSwitched",),
        ".light_switched_payload": ("LightSwitchedPayload",),
        ".light_switched_webhook_event": ("LightSwitchedWebhookEvent",),
        ".state": ("State",),
        ".state_param": ("StateParam",),
        ".switch_request": ("SwitchRequest",),
        ".._json.tagged": ("UnrecognizedObject",),
        ".._models.unrecognized": ("UnrecognizedWebhookEvent",),
        ".unwrap_webhook_event": ("UnwrapWebhookEvent",),
    },
)
