# Generated; edit spec/ or templates/ instead.
"""What the two Redis stores have in common: keys, arguments, lifetimes, and how results are read."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Sequence
from contextlib import contextmanager
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, Final, Protocol

from .._arguments import validate_seconds, validate_text
from .._errors import TelnyxError
from . import _redis_scripts as scripts
from .store import Claim, Entry

if TYPE_CHECKING:
    from collections.abc import Generator


CLAIMS: Final = (Claim.ACQUIRED, Claim.BUSY, Claim.DONE, Claim.WAITING)
_AT_ONCE: Final = 32
"""Commands at a time. Redis runs one after another, and a client's pool has an end."""
SECONDS_FOR_A_TURN: Final = 1.0


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


class RedisCommands(ABC):
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
            prefix: What all keys start with.
                One in braces, such as `{telnyx}:`, keeps them together in a Redis Cluster.
            lease: How many seconds a claim outlives a process that died with it.
                While a handler runs, its claim is renewed. Longer than the process, or Redis, may
                stand still.
            ttl: How many seconds handled events are known.

        Raises:
            TypeError: The client is not one for this store, or an argument is of another kind.
            ValueError: The lease or the ttl is not greater than zero.
        """
        self._refuse_other_client(client)
        self._client: Any = client
        self._prefix = validate_text(prefix, "prefix")
        self._lease = round(validate_seconds(lease, "lease") * 1000)
        self._ttl = round(validate_seconds(ttl, "ttl") * 1000)
        self._is_checked = False
        pool: Any = getattr(client, "connection_pool", None)
        connections: object = getattr(pool, "max_connections", None)
        self._connections = connections if isinstance(connections, int) else None
        # One connection stays free for renewals.
        self._at_once = max(min(_AT_ONCE, (self._connections or _AT_ONCE + 1) - 1), 1)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} prefix={self._prefix!r} lease={self.lease} ttl={self.ttl}>"

    @property
    def lease(self) -> float:
        """Seconds after which a claim that nobody renews ends."""
        return self._lease / 1000

    @property
    def ttl(self) -> float:
        """Seconds for which handled events are known."""
        return self._ttl / 1000

    @abstractmethod
    def _refuse_other_client(self, client: object) -> None:
        """Refuse a sync client in the async store, and the other way round; each store knows its own."""

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


def entered(key: str, leg: str | None, token: str, said: Sequence[Any]) -> Entry:
    return Entry(
        key=key,
        leg=leg,
        token=token,
        claim=CLAIMS[int(said[0])],
        fencing_token=int(said[1]),
        ahead=said[2],
    )


def lost(entries: Sequence[Entry], held: Sequence[int]) -> Collection[str]:
    return [entry.token for entry, is_held in zip(entries, held, strict=True) if not is_held]


def is_unknown_script(error: Exception) -> bool:
    return type(error).__name__ == "NoScriptError"


@contextmanager
def scripts_needed() -> Generator[None]:
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


def is_async(client: object) -> bool:
    return iscoroutinefunction(getattr(client, "execute_command", None))
