# Generated; edit spec/ or templates/ instead.
"""Deduplication and order for several processes that share a Redis (or Valkey)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from threading import BoundedSemaphore
from typing import TYPE_CHECKING, Any

from .. import _fork
from .._lazy_module import LazyModule
from . import _redis_scripts as scripts
from ._redis_commands import (
    CLAIMS,
    SECONDS_FOR_A_TURN,
    RedisClient,
    RedisCommands,
    entered,
    is_async,
    is_unknown_script,
    lost,
    scripts_needed,
)
from .store import Claim, Entry

if TYPE_CHECKING:
    import asyncio

    from ._redis_scripts import Script
else:
    asyncio = LazyModule("asyncio")


class RedisStore(RedisCommands):
    """Over a `redis.Redis`. Install the `redis` package with this package's extra `redis`.

    Over all processes that share the Redis, an event is handled once, and the events of a call
    leg one after another in the order in which they arrive. The event of a process that dies is
    handled by another after `lease` seconds. Redis has to keep its data: one that evicts keys, or
    restarts empty, forgets what was handled.
    """

    def __init__(
        self,
        client: RedisClient,
        *,
        prefix: str = "telnyx:webhook:",
        lease: float = 4.5,
        ttl: float = 3600.0,
    ) -> None:
        super().__init__(client, prefix=prefix, lease=lease, ttl=ttl)
        self.restart()
        _fork.restart_in_child(self)

    def restart(self) -> object:
        """In a forked child: the commands that run are the parent's."""
        inherited = getattr(self, "_turns", None)
        self._turns = BoundedSemaphore(self._at_once)
        return inherited

    __init__.__doc__ = RedisCommands.__init__.__doc__

    def _refuse_other_client(self, client: object) -> None:
        if is_async(client):
            raise TypeError(
                "RedisStore takes a redis.Redis but received a client for event loops: that one is"
                " for AsyncRedisStore"
            )

    def enter(self, key: str, leg: str | None, token: str) -> Entry:
        """Join the queue of `leg` and, at its head, claim the event `key`."""
        entry = entered(key, leg, token, self._in_turn(*self._enter(key, leg, token)))
        if not self._is_checked:
            self._is_checked = True
            from ._redis_check import check

            check(self._client, ttl=self.ttl, connections=self._connections)
        return entry

    def renew(self, entries: Sequence[Entry]) -> Collection[str]:
        """Hold claims for another `lease`; gives the tokens of those that are held no more."""
        return lost(entries, self._run(*self._renew(entries)))

    def leave(self, entry: Entry, handled: bool) -> bool:
        """Leave the queue, and note that the event has been handled, or give it back."""
        return bool(self._in_turn(*self._leave(entry, handled)))

    def claim(self, key: str, token: str) -> Claim:
        """Claim the event `key` for the one delivery that `token` stands for."""
        said: int = self._in_turn(scripts.CLAIM, [self._event(key)], (token, self._lease))
        return CLAIMS[said]

    def commit(self, key: str) -> None:
        """The event has been handled."""
        self._client.set(self._event(key), "done", px=self._ttl)

    def release(self, key: str, token: str) -> None:
        """Give the event back, unless another delivery has claimed it since."""
        self._in_turn(scripts.RELEASE, [self._event(key)], (token,))

    def _in_turn(self, script: Script, keys: Sequence[str], arguments: Sequence[Any]) -> Any:
        if not self._turns.acquire(timeout=SECONDS_FOR_A_TURN):
            raise TimeoutError(f"{self._at_once} commands to Redis were still running")
        try:
            return self._run(script, keys, arguments)
        finally:
            self._turns.release()

    def _run(self, script: Script, keys: Sequence[str], arguments: Sequence[Any]) -> Any:
        with scripts_needed():
            try:
                return self._client.evalsha(script.sha, len(keys), *keys, *arguments)
            except Exception as error:
                if not is_unknown_script(error):
                    raise
            return self._client.eval(script.text, len(keys), *keys, *arguments)


class AsyncRedisStore(RedisCommands):
    """Over a `redis.asyncio.Redis`, for one event loop; otherwise as `RedisStore`."""

    _turns: asyncio.Semaphore | None = None

    def _refuse_other_client(self, client: object) -> None:
        if not is_async(client) and hasattr(client, "execute_command"):
            raise TypeError(
                "AsyncRedisStore takes a redis.asyncio.Redis but received one that blocks: that one"
                " is for RedisStore"
            )

    async def enter(self, key: str, leg: str | None, token: str) -> Entry:
        """Join the queue of `leg` and, at its head, claim the event `key`."""
        entry = entered(key, leg, token, await self._in_turn(*self._enter(key, leg, token)))
        if not self._is_checked:
            self._is_checked = True
            from ._redis_check import check_async

            await check_async(self._client, ttl=self.ttl, connections=self._connections)
        return entry

    async def renew(self, entries: Sequence[Entry]) -> Collection[str]:
        """Hold claims for another `lease`; gives the tokens of those that are held no more."""
        return lost(entries, await self._run(*self._renew(entries)))

    async def leave(self, entry: Entry, handled: bool) -> bool:
        """Leave the queue, and note that the event has been handled, or give it back."""
        return bool(await self._in_turn(*self._leave(entry, handled)))

    async def claim(self, key: str, token: str) -> Claim:
        """Claim the event `key` for the one delivery that `token` stands for."""
        said: int = await self._in_turn(scripts.CLAIM, [self._event(key)], (token, self._lease))
        return CLAIMS[said]

    async def commit(self, key: str) -> None:
        """The event has been handled."""
        await self._client.set(self._event(key), "done", px=self._ttl)

    async def release(self, key: str, token: str) -> None:
        """Give the event back, unless another delivery has claimed it since."""
        await self._in_turn(scripts.RELEASE, [self._event(key)], (token,))

    async def _in_turn(self, script: Script, keys: Sequence[str], arguments: Sequence[Any]) -> Any:
        if self._turns is None:
            self._turns = asyncio.Semaphore(self._at_once)
        async with self._turns:
            return await self._run(script, keys, arguments)

    async def _run(self, script: Script, keys: Sequence[str], arguments: Sequence[Any]) -> Any:
        with scripts_needed():
            try:
                return await self._client.evalsha(script.sha, len(keys), *keys, *arguments)
            except Exception as error:
                if not is_unknown_script(error):
                    raise
            return await self._client.eval(script.text, len(keys), *keys, *arguments)
