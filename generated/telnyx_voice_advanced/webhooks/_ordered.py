# Generated; edit spec/ or templates/ instead.
"""A delivery over an `OrderedStore`: it has a place in its leg's queue from the moment it arrives."""

from __future__ import annotations

import logging
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Final

from ._delivery import Delivery
from ._effects import Effects, InvocationFailed, Invoke, Wait
from ._log_fields import log_fields
from ._results import DUPLICATE, HANDLED, IN_PROGRESS, STORE_FAILED
from .store import Claim, Entry

if TYPE_CHECKING:
    from .result import Result

_log: Final = logging.getLogger(__package__)

_STORE_SECONDS: Final = 1.0
"""How long a store may fail, or take to respond, before the delivery is told so."""
_SECONDS_AFTER_A_FAILURE: Final = 0.05
_SECONDS_A_PLACE: Final = 0.02
"""How long a delivery waits, for each that comes before it, until it asks the store again."""
_LONGEST_WAIT: Final = 0.2


def ordered_delivery(delivery: Delivery) -> Effects[Result]:
    """Join the leg's queue, claim the event at its head, handle it, and leave.

    Closed before their end, the effects leave the rest to the keeper, or to the store's lease.
    """
    place = place_of(delivery)
    try:
        entry = yield from _claimed(delivery, place)
    except GeneratorExit:
        give_back_later(delivery, place)
        raise
    except BaseException as error:
        yield from _leave(delivery, place, handled=False)
        if not isinstance(error, InvocationFailed):
            raise
        delivery.store_failed("claim", error)
        return STORE_FAILED
    if entry.claim is Claim.DONE:
        return DUPLICATE
    if entry.claim is Claim.ACQUIRED and delivery.keeper.has_handled(entry.key):
        # Another delivery's handler returned while its claim ran out.
        yield from _leave(delivery, entry, handled=True)
        return DUPLICATE
    if entry.claim is not Claim.ACQUIRED or delivery.is_late or not delivery.phase.begin():
        yield from _leave(delivery, entry, handled=False)
        return IN_PROGRESS
    return (yield from _handle(delivery, entry))


def _claimed(delivery: Delivery, place: Entry) -> Effects[Entry]:
    name = place.leg or place.key
    undo = partial(give_back_later, delivery, place)
    failing_since: float | None = None
    has_place = False
    while True:
        if delivery.keeper.has_handled(place.key):
            if has_place:
                # The store takes those out whom it tells that the event is done; nobody told it yet.
                yield from _leave(delivery, place, handled=False)
            return Entry(key=place.key, leg=place.leg, token=place.token, claim=Claim.DONE)
        now = monotonic()
        until = now + _STORE_SECONDS
        arguments = (place.key, place.leg, place.token)
        has_place = True
        try:
            # The same token again: a claim whose response was lost is still this delivery's.
            entry: Entry = yield Invoke(delivery.store.enter, arguments, until=until, undo=undo)
        except InvocationFailed:
            delivery.phase.store_responds = False
            failing_since = now if failing_since is None else failing_since
            again = monotonic() + _SECONDS_AFTER_A_FAILURE
            if again >= min(failing_since + _STORE_SECONDS, delivery.until):
                raise
        else:
            failing_since = None
            delivery.phase.store_responds = True
            if entry.claim in (Claim.ACQUIRED, Claim.DONE) or delivery.is_late:
                return entry
            again = now + min(_SECONDS_A_PLACE * max(entry.ahead, 1), _LONGEST_WAIT)
        yield Wait(delivery.signals.of(name), min(again, delivery.until))


def _handle(delivery: Delivery, entry: Entry) -> Effects[Result]:
    delivery.keeper.hold(entry, delivery.accepted)
    try:
        yield from delivery.invoke_handlers(entry.fencing_token)
    except GeneratorExit:
        give_back_later(delivery, entry)
        raise
    except BaseException as error:
        yield from _leave(delivery, entry, handled=False)
        if not isinstance(error, InvocationFailed):
            raise
        return delivery.failed(error)
    delivery.keeper.note_handled(entry.key)
    yield from _leave(delivery, entry, handled=True)
    return HANDLED


def _leave(delivery: Delivery, entry: Entry, *, handled: bool) -> Effects[None]:
    until = monotonic() + _STORE_SECONDS
    try:
        noted: bool = yield Invoke(
            delivery.store.leave, (entry, handled), must_complete=True, until=until
        )
    except InvocationFailed as failure:
        delivery.store_failed("commit" if handled else "release", failure)
        _settle_later(delivery, entry, handled=handled)
        return
    delivery.keeper.drop(entry.token)
    if handled:
        delivery.keeper.is_noted(entry.key)
    delivery.signals.send(entry.leg or entry.key)
    if handled and not noted:
        _log.error(
            "Another delivery of a %s webhook was claimed while its handlers ran: they run twice",
            delivery.event_type,
            extra=log_fields(delivery.accepted, HANDLED.reason),
        )


def place_of(delivery: Delivery) -> Entry:
    """Its place, before the store has said anything of it."""
    return Entry(key=delivery.key, leg=delivery.leg, token=delivery.token, claim=Claim.WAITING)


def give_back_later(delivery: Delivery, entry: Entry) -> None:
    """Have the store give the event back, and leave the queue, where nobody waits for it."""
    _settle_later(delivery, entry, handled=False)


def _settle_later(delivery: Delivery, entry: Entry, *, handled: bool) -> None:
    delivery.keeper.settle_later(
        entry.key if handled else f"{entry.token}:{entry.key}",
        partial(delivery.store.leave, entry, handled),
        delivery.accepted,
        entry.token,
    )
