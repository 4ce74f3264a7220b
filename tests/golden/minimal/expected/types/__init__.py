# Generated; edit spec/ or templates/ instead.
"""Every type of the package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _lazy

if TYPE_CHECKING:
    from .._json.tagged import UnrecognizedObject
    from .._models.unrecognized import UnrecognizedWebhookEvent
    from .light import Light
    from .light_switched_webhook_event import (
        LightSwitched,
        LightSwitchedPayload,
        LightSwitchedWebhookEvent,
    )
    from .state import State
    from .switch_request import StateParam, SwitchRequest
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
        ".._json.tagged": ("UnrecognizedObject",),
        ".._models.unrecognized": ("UnrecognizedWebhookEvent",),
        ".light": ("Light",),
        ".light_switched_webhook_event": (
            "LightSwitched",
            "LightSwitchedPayload",
            "LightSwitchedWebhookEvent",
        ),
        ".state": ("State",),
        ".switch_request": ("StateParam", "SwitchRequest"),
        ".unwrap_webhook_event": ("UnwrapWebhookEvent",),
    },
)
