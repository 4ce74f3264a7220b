# Generated; edit spec/ or templates/ instead.
"""What a caller's `http_client` has to be, and what it brings along."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._types import NotGiven

if TYPE_CHECKING:
    import httpx


def validate_http_client(http_client: object, name: str) -> None:
    """Refuse a sync `http_client` for an async client, and the other way round."""
    names = {base.__name__ for base in type(http_client).__mro__}
    other = bool(names & {"Client", "AsyncClient"} - {name})
    if other or isinstance(http_client, type) or not hasattr(http_client, "send"):
        raise TypeError(f"Invalid `http_client` arg: expected a {name} of httpx or httpx2")


def default_timeout(
    http_client: Any, timeout: float | httpx.Timeout | NotGiven | None
) -> float | httpx.Timeout | NotGiven | None:
    """A caller's client that was given timeouts of its own keeps them."""
    if http_client is None or not isinstance(timeout, NotGiven):
        return timeout
    own = getattr(http_client, "timeout", None)
    if own is None or own == type(own)(5.0):
        return timeout
    kept: float | httpx.Timeout | None = own
    return kept
