# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""Which handlers an event has."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Final

from .._models.event import WebhookEvent
from .._unwrap.unwrap import EVENTS
from ._registrar import Handler, checked_handler
from ._typed_on import TypedOn

_log: Final = logging.getLogger(__package__)


def _warn_of_unknown(event_type: str, handler: Handler) -> None:
    # Logged, since it may be right: Telnyx has more events than the spec. A log line is seen where
    # nothing is set up, and stops no program whose warnings are errors.
    from difflib import get_close_matches

    near = get_close_matches(event_type, EVENTS, n=1)
    hint = f"; did you mean {near[0]!r}?" if near else "."
    _log.warning(
        "%s handles %r, an event type that this version does not know%s",
        getattr(handler, "__qualname__", type(handler).__name__),
        event_type,
        hint,
        stacklevel=5,  # Where the handler is decorated.
    )


class WebhookRoutes(TypedOn):
    """Handlers of events, to be included in a `WebhookRouter` or in other routes.

    Own handlers come first, in the order in which they were registered, then those of included
    routes.
    """

    def __init__(self) -> None:
        self._handlers: list[tuple[type[WebhookEvent] | str, Handler]] = []
        self._included: list[WebhookRoutes] = []

    def include(self, routes: WebhookRoutes) -> None:
        """Take in the handlers of `routes`, those that it gets later included.

        Of an included `WebhookRouter` the handlers are taken, not its keys, store or fallback.

        Raises:
            ValueError: the two are included in each other already.
        """
        if any(routes is mine for mine in self._walk()) or any(
            self is theirs for theirs in routes._walk()
        ):
            raise ValueError("These routes are included already.")
        self._included.append(routes)

    def handlers_of(self, event: WebhookEvent, event_type: str | None) -> tuple[Handler, ...]:
        """The handlers of an event that `unwrap` returned, in the order in which they run."""
        return tuple(
            handler
            for routes in self._walk()
            for target, handler in routes._handlers
            if target is type(event) or (event_type is not None and target == event_type)
        )

    def unhandled(self) -> tuple[str, ...]:
        """The event types of the spec that have no handler here."""
        targets = {
            target if isinstance(target, str) else target.__name__
            for routes in self._walk()
            for target, _ in routes._handlers
        }
        return tuple(
            event_type
            for event_type, class_name in EVENTS.items()
            if event_type not in targets and class_name not in targets
        )

    def _register(self, event: type[WebhookEvent] | str, handler: Handler) -> None:
        # From an untyped program it may be anything, a union of classes for one.
        given: object = event
        name = given.__name__ if isinstance(given, type) else repr(given)
        if not isinstance(given, str) and name not in EVENTS.values():
            raise TypeError(
                f"{name} is no event of the spec. Give one event class or one event type as text,"
                " with a decorator for each where there are several, or a fallback to the router."
            )
        self._handlers.append((event, checked_handler(handler)))
        if isinstance(given, str) and given not in EVENTS:
            _warn_of_unknown(given, handler)

    def _walk(self) -> Iterator[WebhookRoutes]:
        yield self
        for routes in self._included:
            yield from routes._walk()
