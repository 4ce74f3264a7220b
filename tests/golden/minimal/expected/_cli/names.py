# Generated; edit spec/ or templates/ instead.
"""Where the command line finds commands and the factories of events."""

from __future__ import annotations

from typing import Final

COMMANDS: Final = ("lights.switch",)
"""Methods, by their way below a client."""

FACTORIES: Final[dict[str, str]] = {
    "light.switched": "light_switched",
}
"""Event type to its factory in `testing.events`."""
