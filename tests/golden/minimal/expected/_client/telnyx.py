# Generated; edit spec/ or templates/ instead.
"""The clients, with the resources of the spec."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._cached_property import cached_property
from .async_client import AsyncAPIClient
from .sync_client import SyncAPIClient

if TYPE_CHECKING:
    from ..resources.lights import AsyncLightsResource, LightsResource

__all__ = ["AsyncTelnyx", "Telnyx"]


class Telnyx(SyncAPIClient):
    """The Telnyx API, as described in Minimal."""

    @cached_property
    def lights(self) -> LightsResource:
        from ..resources.lights import LightsResource

        return LightsResource(self)


class AsyncTelnyx(AsyncAPIClient):
    """The Telnyx API, as described in Minimal."""

    @cached_property
    def lights(self) -> AsyncLightsResource:
        from ..resources.lights import AsyncLightsResource

        return AsyncLightsResource(self)
