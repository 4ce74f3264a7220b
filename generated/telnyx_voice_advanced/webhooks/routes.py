# Generated; edit spec/ or templates/ instead.
"""Which handlers an event has."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Final, NamedTuple

from .._arguments import described
from .._models.event import WebhookEvent
from .._unwrap.unwrap import EVENTS
from ._registrar import Handler, Invocation, checked_handler
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


class _Route(NamedTuple):
    """A handler, and which events it gets."""

    target: type[WebhookEvent] | str
    handler: Handler
    event_class: type[WebhookEvent] | None
    """The caller's own class for the events of a type."""

    def takes(self, event: WebhookEvent, event_type: str | None) -> bool:
        """Whether the handler gets an event that `unwrap` returned, or the caller's class of it."""
        return self.target is type(event) or (event_type is not None and self.target == event_type)


class WebhookRoutes(TypedOn):
    """Handlers of events, to be included in a `WebhookRouter` or in other routes.

    Own handlers come first, in the order in which they were registered, then those of included
    routes.
    """

    def __init__(self) -> None:
        self._routes: list[_Route] = []
        self._included: list[WebhookRoutes] = []

    def __repr__(self) -> str:
        targets = dict.fromkeys(
            route.target if isinstance(route.target, str) else route.target.__name__
            for routes in self._walk()
            for route in routes._routes
        )
        return f"<{type(self).__name__} of {', '.join(targets) or 'no events'}>"

    def include(self, routes: WebhookRoutes) -> None:
        """Take in the handlers of `routes`, those that it gets later included.

        Of an included `WebhookRouter` the handlers are taken, not its keys, store or fallback.

        Raises:
            TypeError: they are not routes.
            ValueError: the two are included in each other already.
        """
        # Checked at run time too: not every caller runs a type checker.
        if not isinstance(routes, WebhookRoutes):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"Expected WebhookRoutes but received {described(routes)}")
        if any(routes is mine for mine in self._walk()) or any(
            self is theirs for theirs in routes._walk()
        ):
            raise ValueError("These routes are included already.")
        self._included.append(routes)

    def handlers_of(self, event: WebhookEvent, event_type: str | None) -> tuple[Handler, ...]:
        """The handlers of an event that `unwrap` returned, in the order in which they run."""
        return tuple(handler for handler, _ in self._matched(event, event_type)[0])

    def _matched(
        self, event: WebhookEvent, event_type: str | None
    ) -> tuple[tuple[Invocation, ...], WebhookEvent]:
        """The handlers of an event, each with the event as it gets it; and the event for the fallback."""
        invocations: list[Invocation] = []
        rest = event
        for routes in self._walk():
            for route in routes._routes:
                if not route.takes(event, event_type):
                    continue
                if route.event_class is None or event_type is None:
                    invocations.append((route.handler, event))
                    continue
                from .._unwrap.own_events import read_own

                own = read_own(event.raw, event_type, route.event_class)
                if type(own) is route.event_class:
                    invocations.append((route.handler, own))
                else:
                    rest = own  # It says why the class does not fit.
        return tuple(invocations), rest

    def unhandled(self) -> tuple[str, ...]:
        """The event types of the spec that have no handler here."""
        targets = {
            route.target if isinstance(route.target, str) else route.target.__name__
            for routes in self._walk()
            for route in routes._routes
        }
        return tuple(
            event_type
            for event_type, class_name in EVENTS.items()
            if event_type not in targets and class_name not in targets
        )

    def _register(
        self,
        event: type[WebhookEvent] | str,
        handler: Handler,
        event_class: type[WebhookEvent] | None = None,
    ) -> None:
        # From an untyped program it may be anything, a union of classes for one.
        given: object = event
        name = given.__name__ if isinstance(given, type) else repr(given)
        if not isinstance(given, str) and name not in EVENTS.values():
            raise TypeError(
                f"{name} is no event of the spec. Give one event class or one event type as text,"
                " with a decorator for each where there are several, or a fallback to the router."
            )
        self._routes.append(_Route(event, checked_handler(handler), event_class))
        if isinstance(given, str) and given not in EVENTS:
            _warn_of_unknown(given, handler)

    def _walk(self) -> Iterator[WebhookRoutes]:
        yield self
        for routes in self._included:
            yield from routes._walk()
