# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Final

__all__ = ["EVENTS"]

EVENTS: Final[dict[str, str]] = {
    "light.switched": "LightSwitchedWebhookEvent",
}
"""Event type to the name of its class in `types`."""
