# Generated; edit spec/ or templates/ instead.
"""Where the webhooks of one call go, and how often, as the command says that made or answered it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Routing:
    """What a command says of the webhooks of a call; nothing, to begin with."""

    url: str | None = field(default=None, repr=False)
    urls: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)
    """By event type: a URL, or several in the order in which they are tried."""
    policies: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)

    def after(self, body: Mapping[str, Any]) -> Routing:
        """This, with what the body of a command says instead."""
        return Routing(
            url=body.get("webhook_url", self.url),
            urls=body.get("webhook_urls", self.urls),
            policies=body.get("webhook_retries_policies", self.policies),
        )

    def urls_of(self, event_type: str) -> Sequence[str]:
        """Where events of this type go; nowhere in particular where there is none."""
        given = self.urls.get(event_type) or self.url
        if not given:
            return ()
        return [given] if isinstance(given, str) else given

    def pauses_of(self, event_type: str) -> Sequence[float] | None:
        """Seconds before each further attempt, where a policy says them."""
        given = self.policies.get(event_type, {}).get("retries_ms")
        return None if given is None else [pause / 1000 for pause in given]
