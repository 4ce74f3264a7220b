# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import NotRequired, TypedDict


class InterruptionSettingsParam(TypedDict):
    """What happens when the caller speaks while the assistant does."""

    enable: NotRequired[bool]
    """Whether the caller may interrupt the assistant. The API's default is `true`."""
