# Generated; edit spec/ or templates/ instead.
"""URLs that webhooks are delivered to."""

from __future__ import annotations

from urllib.parse import urlsplit


def checked_url(url: str) -> str:
    """A URL that webhooks can be delivered to.

    Raises:
        ValueError: It is none.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise ValueError(f"{url!r} is no URL: {error}") from None
    if parts.scheme not in ("http", "https") or not parts.hostname or port == 0:
        raise ValueError(f"{url!r} is no URL to deliver to; one is http://127.0.0.1:8000/webhooks")
    return url
