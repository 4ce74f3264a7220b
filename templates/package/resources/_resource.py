"""Bases of the resource classes: a group of methods around one client."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._client.async_client import AsyncAPIClient
    from .._client.sync_client import SyncAPIClient


class SyncAPIResource:
    """A group of methods of `Telnyx`."""

    _client: SyncAPIClient

    def __init__(self, client: SyncAPIClient) -> None:
        self._client = client


class AsyncAPIResource:
    """A group of methods of `AsyncTelnyx`."""

    _client: AsyncAPIClient

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client
