# Generated; edit spec/ or templates/ instead.
"""The clients, with the resources of the spec."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._cached_property import cached_property
from .async_client import AsyncAPIClient
from .sync_client import SyncAPIClient

if TYPE_CHECKING:
    from ..resources.calls import AsyncCallsResource, CallsResource

__all__ = ["AsyncTelnyx", "Telnyx"]


class Telnyx(SyncAPIClient):
    """The Telnyx API, as described in Telnyx Voice Advanced."""

    @cached_property
    def calls(self) -> CallsResource:
        from ..resources.calls import CallsResource

        return CallsResource(self)


class AsyncTelnyx(AsyncAPIClient):
    """The Telnyx API, as described in Telnyx Voice Advanced."""

    @cached_property
    def calls(self) -> AsyncCallsResource:
        from ..resources.calls import AsyncCallsResource

        return AsyncCallsResource(self)
