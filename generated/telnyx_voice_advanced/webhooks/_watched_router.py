# Generated; edit spec/ or templates/ instead.
"""What a router's hooks are, and who watches its deliveries."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

from .._observing.hooks import call_hook, validate_hook
from .._observing.observer import process
from ._verifier import Verifier

if TYPE_CHECKING:
    from .._observing.records import EventRecord, HandledRecord
    from ._watch import Watch
    from .accepted import Accepted
    from .result import Result

EventHookT = TypeVar("EventHookT", bound="Callable[[EventRecord], object]")
HandledHookT = TypeVar("HandledHookT", bound="Callable[[HandledRecord], object]")


class RouterHooks:
    """The hooks of a router; they observe each of its deliveries."""

    __slots__ = ("_on_event", "_on_handled")

    def __init__(
        self,
        on_event: tuple[Callable[[EventRecord], object], ...] = (),
        on_handled: tuple[Callable[[HandledRecord], object], ...] = (),
    ) -> None:
        self._on_event = on_event
        self._on_handled = on_handled

    def with_on_event(self, hook: Callable[[EventRecord], object]) -> RouterHooks:
        return RouterHooks((*self._on_event, hook), self._on_handled)

    def with_on_handled(self, hook: Callable[[HandledRecord], object]) -> RouterHooks:
        return RouterHooks(self._on_event, (*self._on_handled, hook))

    def accepted(self, record: EventRecord, event: Any) -> None:
        for hook in self._on_event:
            call_hook(hook, record)

    def handled(self, record: HandledRecord) -> None:
        for hook in self._on_handled:
            call_hook(hook, record)


class WatchedRouter:
    """A router with hooks."""

    _verifier: Verifier
    _hooks: RouterHooks | None = None

    def on_event(self, hook: EventHookT) -> EventHookT:
        """Decorate a function that is called with an `EventRecord` of each delivery that was verified.

        It runs before the handlers, in the thread or task of the delivery, so it should not wait.
        What it raises is logged, and changes nothing.

        Raises:
            TypeError: It is no plain function.
        """
        validate_hook(hook, "on_event")
        self._hooks = (self._hooks or RouterHooks()).with_on_event(hook)
        return hook

    def on_handled(self, hook: HandledHookT) -> HandledHookT:
        """Decorate a function that is called with a `HandledRecord` of each delivery, refused ones too.

        It runs once the response is known, in the thread or task of the delivery. What it raises is
        logged, and changes nothing.

        Raises:
            TypeError: It is no plain function.
        """
        validate_hook(hook, "on_handled")
        self._hooks = (self._hooks or RouterHooks()).with_on_handled(hook)
        return hook

    def _watched(self, accepted: Accepted | Result) -> Watch | Unwatched:
        """Tells whoever watches of a delivery that is handled within."""
        hooks, observer = self._hooks, process.observer
        if hooks is None and observer is None:
            return _UNWATCHED
        from ._watch import Watch

        watching = (hooks, observer.delivery() if observer else None)
        return Watch([each for each in watching if each is not None], accepted, self._verifier.now)


class Unwatched:
    """What stands for a `Watch` where nobody watches."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None: ...

    def result(self, result: Result) -> Result:
        return result


_UNWATCHED: Final = Unwatched()
