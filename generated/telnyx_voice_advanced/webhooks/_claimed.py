# Generated; edit spec/ or templates/ instead.
"""A delivery over a store that claims one key at a time: `MemoryStore`, or a user's own `Store`."""

from __future__ import annotations

from concurrent.futures import Future
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from ._delivery import Delivery
from ._effects import Effects, InvocationFailed, Invoke, Wait
from ._results import DUPLICATE, HANDLED, IN_PROGRESS, STORE_FAILED
from .memory_store import MemoryStore
from .store import Claim

if TYPE_CHECKING:
    from .result import Result

_SECONDS_BETWEEN: Final = 0.05
_STORE_SECONDS: Final = 1.0
"""How long a store may take to respond."""


def claimed_delivery(delivery: Delivery) -> Effects[Result]:
    """Wait for the leg, claim the event, handle it, and commit or release it.

    Closed before their end, the effects give back what this process holds.
    """
    if delivery.leg is None:
        return (yield from _handle_once(delivery))
    ticket = delivery.legs.acquire(delivery.leg)
    try:
        if ticket.waiting and not (yield Wait(ticket.waiting, delivery.until)):
            return IN_PROGRESS
        if isinstance(delivery.store, MemoryStore):
            return (yield from _handle_once(delivery))
        return (yield from _handle_exclusively(delivery, f"leg:{delivery.leg}"))
    finally:
        delivery.legs.release(delivery.leg, ticket)


def _handle_exclusively(delivery: Delivery, leg: str) -> Effects[Result]:
    # The ticket is this process's; the claim keeps the other processes out.
    token = uuid4().hex
    try:
        claim = yield from _claim_with_retry(delivery, leg, token)
        if claim is None:
            return STORE_FAILED
        if claim is Claim.BUSY:
            return IN_PROGRESS
        result = yield from _handle_once(delivery)
    except GeneratorExit:
        raise  # No effect can be performed any more.
    except BaseException:
        yield from _best_effort(delivery, "release", leg, token)
        raise
    yield from _best_effort(delivery, "release", leg, token)
    return result


def _claim_with_retry(delivery: Delivery, key: str, token: str) -> Effects[Claim | None]:
    while True:
        claim = yield from _claim(delivery, key, token)
        if claim is not Claim.BUSY or delivery.is_late:
            return claim
        yield Wait(Future(), min(monotonic() + _SECONDS_BETWEEN, delivery.until))


def _handle_once(delivery: Delivery) -> Effects[Result]:
    token = delivery.token
    try:
        if delivery.keeper.has_handled(delivery.key):
            return DUPLICATE
        # A claim that is interrupted may have been acquired: it is given back as well.
        claim = yield from _claim(delivery, delivery.key, token)
        if claim is None:
            return STORE_FAILED
        if claim is Claim.DONE:
            return DUPLICATE
        if claim is Claim.BUSY:
            return IN_PROGRESS
        if delivery.is_late or not delivery.phase.begin():
            yield from _best_effort(delivery, "release", delivery.key, token)
            return IN_PROGRESS
        yield from delivery.invoke_handlers(None)
    except GeneratorExit:
        # No effect can be performed any more. Stores of several processes have leases for that.
        if isinstance(delivery.store, MemoryStore):
            delivery.store.release(delivery.key, token)
        raise
    except BaseException as error:
        yield from _best_effort(delivery, "release", delivery.key, token)
        if not isinstance(error, InvocationFailed):
            raise
        return delivery.failed(error)
    delivery.keeper.note_handled(delivery.key)
    yield from _best_effort(delivery, "commit", delivery.key)
    return HANDLED


def _claim(delivery: Delivery, key: str, token: str) -> Effects[Claim | None]:
    if type(delivery.store) is MemoryStore:
        return delivery.store.claim(key, token)
    release = partial(delivery.store.release, key, token)
    undo = partial(delivery.keeper.settle_later, f"{token}:{key}", release, delivery.accepted)
    try:
        claim: Claim = yield _ask(delivery, "claim", key, token)._replace(undo=undo)
    except InvocationFailed as failure:
        delivery.store_failed("claim", failure)
        # Only the response may have been lost.
        undo()
        return None
    return claim


def _best_effort(delivery: Delivery, method: str, *arguments: str) -> Effects[None]:
    # What the handlers did stands, whether or not the store can note it now.
    if type(delivery.store) is MemoryStore:
        getattr(delivery.store, method)(*arguments)
        if method == "commit":
            delivery.keeper.is_noted(delivery.key)
        return
    try:
        yield _ask(delivery, method, *arguments, must_complete=True)
        if method == "commit":
            delivery.keeper.is_noted(delivery.key)
    except InvocationFailed as failure:
        delivery.store_failed(method, failure)
        tell = partial(getattr(delivery.store, method), *arguments)
        name = delivery.key if method == "commit" else ":".join(reversed(arguments))
        delivery.keeper.settle_later(name, tell, delivery.accepted)


def _ask(delivery: Delivery, method: str, *arguments: str, must_complete: bool = False) -> Invoke:
    function: Any = getattr(delivery.store, method)
    if isinstance(delivery.store, MemoryStore):
        return Invoke(function, arguments, may_block=False, must_complete=must_complete)
    until = monotonic() + _STORE_SECONDS
    return Invoke(function, arguments, must_complete=must_complete, until=until)
