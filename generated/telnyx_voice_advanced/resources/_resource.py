# Generated; edit spec/ or templates/ instead.
"""Bases of the resource classes: a group of methods around one client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy_module import LazyModule

if TYPE_CHECKING:
    from .._client import async_client, sync_client
else:
    async_client = LazyModule("telnyx_voice_advanced._client.async_client")
    sync_client = LazyModule("telnyx_voice_advanced._client.sync_client")


class SyncAPIResource:
    """A group of methods of `Telnyx`."""

    def __init__(self, client: sync_client.SyncAPIClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class AsyncAPIResource:
    """A group of methods of `AsyncTelnyx`."""

    def __init__(self, client: async_client.AsyncAPIClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"
