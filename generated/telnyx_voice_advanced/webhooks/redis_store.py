# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""Deduplication for several processes that share a Redis (or Valkey)."""

from __future__ import annotations

from typing import Any, Final, Protocol

from .store import Claim

_DONE: Final = "done"

# One atomic command each, in the Lua that every version since 2.6 understands.
_CLAIM: Final = f"""
local holder = redis.call('GET', KEYS[1])
if holder == '{_DONE}' then return 2 end
if holder then return 1 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 0
"""
_RELEASE: Final = """
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
"""
_CLAIMS: Final = (Claim.ACQUIRED, Claim.BUSY, Claim.DONE)


class RedisClient(Protocol):
    """What is used of `redis.Redis` and `redis.asyncio.Redis`."""

    def eval(self, script: str, numkeys: int, *keys_and_args: Any) -> Any:
        """EVAL."""
        ...

    def set(self, name: Any, value: Any, *, px: int | None = None) -> Any:
        """SET."""
        ...


class _Commands:
    """Keys and lifetimes, the same for both clients."""

    def __init__(
        self,
        client: RedisClient,
        *,
        prefix: str = "telnyx:webhook:",
        lease: float = 30.0,
        ttl: float = 3600.0,
    ) -> None:
        """Make a store.

        Args:
            client: The Redis client to use.
            prefix: What all keys start with.
            lease: How many seconds a claim outlives a process that died with it. It has to be
                longer than any handler takes, or a retry runs beside it.
            ttl: How many seconds handled events are known.
        """
        self._client = client
        self._prefix = prefix
        self._lease = round(lease * 1000)
        self._ttl = round(ttl * 1000)

    def _claim(self, key: str, token: str) -> Any:
        return self._client.eval(_CLAIM, 1, self._prefix + key, token, self._lease)

    def _commit(self, key: str) -> Any:
        return self._client.set(self._prefix + key, _DONE, px=self._ttl)

    def _release(self, key: str, token: str) -> Any:
        return self._client.eval(_RELEASE, 1, self._prefix + key, token)


class RedisStore(_Commands):
    """Over a `redis.Redis`. Install the `redis` package with this package's extra `redis`.

    An event is handled once over all processes that share the Redis, as long as no handler takes
    longer than `lease` seconds.
    """

    def claim(self, key: str, token: str) -> Claim:
        """Take the event `key` for the one delivery that `token` stands for."""
        answer: int = self._claim(key, token)
        return _CLAIMS[answer]

    def commit(self, key: str) -> None:
        """The event has been handled."""
        self._commit(key)

    def release(self, key: str, token: str) -> None:
        """Give the event back, unless another delivery has claimed it since."""
        self._release(key, token)


class AsyncRedisStore(_Commands):
    """Over a `redis.asyncio.Redis`, for one event loop; otherwise as `RedisStore`."""

    async def claim(self, key: str, token: str) -> Claim:
        """Take the event `key` for the one delivery that `token` stands for."""
        answer: int = await self._claim(key, token)
        return _CLAIMS[answer]

    async def commit(self, key: str) -> None:
        """The event has been handled."""
        await self._commit(key)

    async def release(self, key: str, token: str) -> None:
        """Give the event back, unless another delivery has claimed it since."""
        await self._release(key, token)
