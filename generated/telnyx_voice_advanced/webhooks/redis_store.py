# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""Deduplication and order for several processes that share a Redis (or Valkey)."""

from __future__ import annotations

import logging
from collections.abc import Collection, Sequence
from contextlib import contextmanager
from inspect import iscoroutinefunction
from threading import BoundedSemaphore
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from .. import _fork
from .._errors import TelnyxError
from . import _redis_scripts as scripts
from .store import Claim, Entry

if TYPE_CHECKING:
    from asyncio import Semaphore
    from collections.abc import Generator

    from ._redis_scripts import Script

T = TypeVar("T")

_log: Final = logging.getLogger(__package__)

_CLAIMS: Final = (Claim.ACQUIRED, Claim.BUSY, Claim.DONE, Claim.WAITING)
_AT_ONCE: Final = 32
"""Commands at a time. Redis runs one after another, and a client's pool has an end."""
_SECONDS_FOR_A_TURN: Final = 1.0


class RedisClient(Protocol):
    """What is used of `redis.Redis` and `redis.asyncio.Redis`."""

    def eval(self, script: str, numkeys: int, *keys_and_args: Any) -> Any:
        """EVAL."""
        ...

    def evalsha(self, sha: str, numkeys: int, *keys_and_args: Any) -> Any:
        """EVALSHA."""
        ...

    def set(self, name: Any, value: Any, *, px: int | None = None) -> Any:
        """SET."""
        ...


class _Commands:
    """Keys, arguments and lifetimes, the same for both clients."""

    def __init__(
        self,
        client: RedisClient,
        *,
        prefix: str = "telnyx:webhook:",
        lease: float = 4.5,
        ttl: float = 3600.0,
    ) -> None:
        """Make a store.

        Args:
            client: The Redis client to use.
            prefix: What all keys start with. One in braces, such as `{telnyx}:`, keeps them
                together in a Redis Cluster.
            lease: How many seconds a claim outlives a process that died with it. While a handler
                runs, its claim is renewed. Longer than the process, or Redis, may stand still.
            ttl: How many seconds handled events are known.

        Raises:
            TypeError: The client is not one for this store.
            ValueError: The lease or the ttl is not greater than zero.
        """
        self._refuse_other_client(client)
        for name, seconds in (("lease", lease), ("ttl", ttl)):
            if not seconds > 0:
                raise ValueError(
                    f"Expected a `{name}` of more than zero seconds but received {seconds!r}"
                )
        self._client: Any = client
        self._prefix = prefix
        self._lease = round(lease * 1000)
        self._ttl = round(ttl * 1000)
        self._is_checked = False
        pool: Any = getattr(client, "connection_pool", None)
        connections: object = getattr(pool, "max_connections", None)
        self._connections = connections if isinstance(connections, int) else None
        # One connection stays free for renewals.
        self._at_once = max(min(_AT_ONCE, (self._connections or _AT_ONCE + 1) - 1), 1)

    @property
    def lease(self) -> float:
        """Seconds after which a claim that nobody renews ends."""
        return self._lease / 1000

    @property
    def ttl(self) -> float:
        """Seconds for which handled events are known."""
        return self._ttl / 1000

    def _refuse_other_client(self, client: object) -> None:
        raise NotImplementedError

    def _event(self, key: str) -> str:
        return self._prefix + key

    def _enter(self, key: str, leg: str | None, token: str) -> tuple[Any, ...]:
        keys = [self._event(key), f"{self._prefix}number", *self._queue(leg)]
        return scripts.ENTER, keys, (token, self._lease)

    def _renew(self, entries: Sequence[Entry]) -> tuple[Any, ...]:
        keys: list[str] = []
        arguments: list[Any] = [self._lease]
        for entry in entries:
            # A delivery without a leg has no queue; every third key is one all the same.
            keys += (
                self._event(entry.key),
                *(self._queue(entry.leg) or [self._event(entry.key)] * 2),
            )
            arguments += (entry.token, entry.fencing_token, "0" if entry.leg is None else "1")
        return scripts.RENEW, keys, tuple(arguments)

    def _leave(self, entry: Entry, handled: bool) -> tuple[Any, ...]:
        keys = [self._event(entry.key), *self._queue(entry.leg)]
        return scripts.LEAVE, keys, (entry.token, "1" if handled else "0", self._ttl)

    def _queue(self, leg: str | None) -> list[str]:
        return [] if leg is None else [f"{self._prefix}queue:{leg}", f"{self._prefix}alive:{leg}"]


def _entered(key: str, leg: str | None, token: str, said: Sequence[Any]) -> Entry:
    return Entry(
        key=key,
        leg=leg,
        token=token,
        claim=_CLAIMS[int(said[0])],
        fencing_token=int(said[1]),
        ahead=said[2],
    )


def _lost(entries: Sequence[Entry], held: Sequence[int]) -> Collection[str]:
    return [entry.token for entry, is_held in zip(entries, held, strict=True) if not is_held]


def _is_unknown_script(error: Exception) -> bool:
    return type(error).__name__ == "NoScriptError"


@contextmanager
def _told_apart() -> Generator[None]:
    """Say in a sentence that a server runs no scripts."""
    try:
        yield
    except Exception as error:
        if "unknown command" not in str(error).lower():
            raise
        problem = str(error)
    else:
        return
    raise TelnyxError(
        f"This Redis runs no scripts, which the store of webhooks needs: EVAL and EVALSHA ({problem})"
    )


class RedisStore(_Commands):
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

    __init__.__doc__ = _Commands.__init__.__doc__

    def _refuse_other_client(self, client: object) -> None:
        if _is_async(client):
            raise TypeError(
                "RedisStore takes a redis.Redis but received a client for event loops: that one is"
                " for AsyncRedisStore"
            )

    def enter(self, key: str, leg: str | None, token: str) -> Entry:
        """Join the queue of `leg` and, at its head, claim the event `key`."""
        entry = _entered(key, leg, token, self._in_turn(*self._enter(key, leg, token)))
        if not self._is_checked:
            self._is_checked = True
            from ._redis_check import check

            check(self._client, ttl=self.ttl, connections=self._connections)
        return entry

    def renew(self, entries: Sequence[Entry]) -> Collection[str]:
        """Hold claims for another `lease`; gives the tokens of those that are held no more."""
        return _lost(entries, self._run(*self._renew(entries)))

    def leave(self, entry: Entry, handled: bool) -> bool:
        """Leave the queue, and note that the event has been handled, or give it back."""
        return bool(self._in_turn(*self._leave(entry, handled)))

    def claim(self, key: str, token: str) -> Claim:
        """Claim the event `key` for the one delivery that `token` stands for."""
        said: int = self._in_turn(scripts.CLAIM, [self._event(key)], (token, self._lease))
        return _CLAIMS[said]

    def commit(self, key: str) -> None:
        """The event has been handled."""
        self._client.set(self._event(key), "done", px=self._ttl)

    def release(self, key: str, token: str) -> None:
        """Give the event back, unless another delivery has claimed it since."""
        self._in_turn(scripts.RELEASE, [self._event(key)], (token,))

    def _in_turn(self, script: Script, keys: Sequence[str], arguments: Sequence[Any]) -> Any:
        if not self._turns.acquire(timeout=_SECONDS_FOR_A_TURN):
            raise TimeoutError(f"{self._at_once} commands to Redis were still running")
        try:
            return self._run(script, keys, arguments)
        finally:
            self._turns.release()

    def _run(self, script: Script, keys: Sequence[str], arguments: Sequence[Any]) -> Any:
        with _told_apart():
            try:
                return self._client.evalsha(script.sha, len(keys), *keys, *arguments)
            except Exception as error:
                if not _is_unknown_script(error):
                    raise
            return self._client.eval(script.text, len(keys), *keys, *arguments)


class AsyncRedisStore(_Commands):
    """Over a `redis.asyncio.Redis`, for one event loop; otherwise as `RedisStore`."""

    _turns: Semaphore | None = None

    def _refuse_other_client(self, client: object) -> None:
        if not _is_async(client) and hasattr(client, "execute_command"):
            raise TypeError(
                "AsyncRedisStore takes a redis.asyncio.Redis but received one that blocks: that one"
                " is for RedisStore"
            )

    async def enter(self, key: str, leg: str | None, token: str) -> Entry:
        """Join the queue of `leg` and, at its head, claim the event `key`."""
        entry = _entered(key, leg, token, await self._in_turn(*self._enter(key, leg, token)))
        if not self._is_checked:
            self._is_checked = True
            from ._redis_check import check_async

            await check_async(self._client, ttl=self.ttl, connections=self._connections)
        return entry

    async def renew(self, entries: Sequence[Entry]) -> Collection[str]:
        """Hold claims for another `lease`; gives the tokens of those that are held no more."""
        return _lost(entries, await self._run(*self._renew(entries)))

    async def leave(self, entry: Entry, handled: bool) -> bool:
        """Leave the queue, and note that the event has been handled, or give it back."""
        return bool(await self._in_turn(*self._leave(entry, handled)))

    async def claim(self, key: str, token: str) -> Claim:
        """Claim the event `key` for the one delivery that `token` stands for."""
        said: int = await self._in_turn(scripts.CLAIM, [self._event(key)], (token, self._lease))
        return _CLAIMS[said]

    async def commit(self, key: str) -> None:
        """The event has been handled."""
        await self._client.set(self._event(key), "done", px=self._ttl)

    async def release(self, key: str, token: str) -> None:
        """Give the event back, unless another delivery has claimed it since."""
        await self._in_turn(scripts.RELEASE, [self._event(key)], (token,))

    async def _in_turn(self, script: Script, keys: Sequence[str], arguments: Sequence[Any]) -> Any:
        if self._turns is None:
            from asyncio import Semaphore

            self._turns = Semaphore(self._at_once)
        async with self._turns:
            return await self._run(script, keys, arguments)

    async def _run(self, script: Script, keys: Sequence[str], arguments: Sequence[Any]) -> Any:
        with _told_apart():
            try:
                return await self._client.evalsha(script.sha, len(keys), *keys, *arguments)
            except Exception as error:
                if not _is_unknown_script(error):
                    raise
            return await self._client.eval(script.text, len(keys), *keys, *arguments)


def _is_async(client: object) -> bool:
    return iscoroutinefunction(getattr(client, "execute_command", None))
