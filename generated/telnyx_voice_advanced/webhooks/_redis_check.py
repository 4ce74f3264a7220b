# Generated; edit spec/ or templates/ instead.
"""Says at the first contact what of a Redis, or of a store's settings, breaks a promise."""

from __future__ import annotations

import logging
import time
from typing import Any, Final

from .._spec import TOLERANCE_SECONDS

_log: Final = logging.getLogger(__package__)

_FEWEST_CONNECTIONS: Final = 8
_MOST_SECONDS_APART: Final = 5.0


def check(client: Any, *, ttl: float, connections: int | None) -> None:
    """Warn of each in a sentence. What the server does not tell is not asked twice."""
    _of_settings(ttl, connections)
    try:
        _of_clock(client.time())
        _of_eviction(client.config_get("maxmemory-policy"))
    except Exception as error:
        _log.debug("Redis did not say how it is set up: %s", error)


async def check_async(client: Any, *, ttl: float, connections: int | None) -> None:
    """The same for an event loop."""
    _of_settings(ttl, connections)
    try:
        _of_clock(await client.time())
        _of_eviction(await client.config_get("maxmemory-policy"))
    except Exception as error:
        _log.debug("Redis did not say how it is set up: %s", error)


def _of_settings(ttl: float, connections: int | None) -> None:
    if ttl < TOLERANCE_SECONDS:
        _log.warning(
            "Handled webhooks are known for %g s (`ttl`), but one is genuine for %d s: a delivery"
            " that is repeated in between is handled again.",
            ttl,
            TOLERANCE_SECONDS,
        )
    if connections is not None and connections < _FEWEST_CONNECTIONS:
        _log.warning(
            "The pool of the Redis client has %d connections (`max_connections`): deliveries wait"
            " for each other.",
            connections,
        )


def _of_clock(redis_time: Any) -> None:
    seconds, microseconds = redis_time
    apart = time.time() - (int(seconds) + int(microseconds) / 1e6)
    if abs(apart) > _MOST_SECONDS_APART:
        _log.warning(
            "This machine's clock is %.0f s %s that of Redis: one of them is wrong, and webhooks are"
            " refused where this one is.",
            abs(apart),
            "ahead of" if apart > 0 else "behind",
        )


def _of_eviction(reply: Any) -> None:
    policy = next(iter(reply.values()), "") if reply else ""
    policy = policy.decode() if isinstance(policy, bytes) else str(policy)
    if policy not in ("", "noeviction"):
        _log.warning(
            "Redis evicts keys when its memory is full (maxmemory-policy %s): a webhook whose key is"
            " gone is handled again. Set noeviction.",
            policy,
        )
