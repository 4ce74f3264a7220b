# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""The bases of `Telnyx` and `AsyncTelnyx`."""

from __future__ import annotations

from ._async_client import AsyncAPIClient
from ._sync_client import SyncAPIClient

__all__ = ["AsyncAPIClient", "SyncAPIClient"]
