# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""What a router's hooks are, and who watches its deliveries."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final, Self, TypeVar

from .._observing.hooks import validate_hook
from .._observing.observer import process

if TYPE_CHECKING:
    from .._observing.records import EventRecord, HandledRecord
    from ._watch import RouterHooks, Watch
    from .accepted import Accepted
    from .result import Result

EventHookT = TypeVar("EventHookT", bound="Callable[[EventRecord], object]")
HandledHookT = TypeVar("HandledHookT", bound="Callable[[HandledRecord], object]")


class WatchedRouter:
    """The hooks of a router."""

    _hooks: RouterHooks | None = None

    def on_event(self, hook: EventHookT) -> EventHookT:
        """Decorate a function that is called with an `EventRecord` of each delivery that was verified.

        It runs before the handlers, in the thread or task of the delivery, so it should not wait.
        What it raises is logged, and changes nothing.

        Raises:
            TypeError: It is no plain function.
        """
        validate_hook(hook, "on_event")
        hooks = self._given_hooks()
        self._hooks = replace(hooks, on_event=(*hooks.on_event, hook))
        return hook

    def on_handled(self, hook: HandledHookT) -> HandledHookT:
        """Decorate a function that is called with a `HandledRecord` of each delivery, refused ones too.

        It runs once the response is known, in the thread or task of the delivery. What it raises is
        logged, and changes nothing.

        Raises:
            TypeError: It is no plain function.
        """
        validate_hook(hook, "on_handled")
        hooks = self._given_hooks()
        self._hooks = replace(hooks, on_handled=(*hooks.on_handled, hook))
        return hook

    def _given_hooks(self) -> RouterHooks:
        from ._watch import RouterHooks

        return self._hooks or RouterHooks()

    def _watched(self, accepted: Accepted | Result, now: Callable[[], float]) -> Watch | _Unwatched:
        """Tells whoever watches of a delivery that is handled within."""
        hooks, observer = self._hooks, process.observer
        if hooks is None and observer is None:
            return _UNWATCHED
        from ._watch import Watch

        watching = (hooks, observer.delivery() if observer else None)
        return Watch([each for each in watching if each is not None], accepted, now)


class _Unwatched:
    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None: ...

    def result(self, result: Result) -> Result:
        return result


_UNWATCHED: Final = _Unwatched()
