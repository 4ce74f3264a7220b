# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any, Literal, TypeVar, cast, get_origin, overload

from .. import types
from .._models.event import WebhookEvent
from .._models.unrecognized import UnrecognizedWebhookEvent
from ._registrar import EventT, Handler, Registrar

ReturnT = TypeVar("ReturnT")


class TypedOn(ABC):
    """`on`, typed for each event of the spec."""

    # A class can be called, but `on` takes it for the event: here as at run time, this comes first.
    @overload
    def on(self, event: type[EventT], /) -> Registrar[EventT]: ...  # type: ignore[overload-overlap]
    @overload
    def on(
        self, event: Literal["light.switched"], /
    ) -> Registrar[types.LightSwitchedWebhookEvent | UnrecognizedWebhookEvent]: ...
    @overload
    def on(self, event: str, /) -> Registrar[Any]: ...
    @overload
    def on(self, event: str, event_class: type[EventT], /) -> Registrar[EventT]: ...
    @overload
    def on(self, event: Callable[[EventT], ReturnT], /) -> Callable[[EventT], ReturnT]: ...
    def on(
        self,
        event: type[WebhookEvent] | str | Handler,
        event_class: type[WebhookEvent] | None = None,
        /,
    ) -> Registrar[Any] | Handler:
        """Decorate a handler, sync or async, of an event class or of an event type.

        Without parentheses the event class is what the handler's parameter is annotated with.

        A handler of a class gets events of that class alone. A handler of an event type also gets
        the events of that type that broke their schema or have none, as
        `UnrecognizedWebhookEvent`.

        An event type with a class of your own, which derives from `WebhookEvent`, is for an event
        that this package has no class for: `@router.on("call.cost", CallCostWebhookEvent)`. The
        handler gets the events of that type as that class; those that the class does not fit go
        to the fallback.

        Raises:
            TypeError: The class is no event of the spec, or your own class is not one of webhook
                events, the handler cannot be called, or, without parentheses, its annotation
                does not name one event class.
        """
        if event_class is not None:
            return self._own_registrar(event, event_class)
        if not isinstance(event, (type, str)) and callable(event) and get_origin(event) is None:
            from ._annotated_event import annotated_event

            self._register(annotated_event(event), event)
            return event
        target = cast("type[WebhookEvent] | str", event)
        return Registrar(lambda handler: self._register(target, handler))

    def _own_registrar(self, event_type: object, event_class: type[WebhookEvent]) -> Registrar[Any]:
        if not isinstance(event_type, str):
            raise TypeError("A class of your own goes with an event type: @router.on(type, class).")
        from .._unwrap.own_events import checked_event_class

        own = checked_event_class(event_class)
        return Registrar(lambda handler: self._register(event_type, handler, own))

    @abstractmethod
    def _register(
        self,
        event: type[WebhookEvent] | str,
        handler: Handler,
        event_class: type[WebhookEvent] | None = None,
    ) -> None:
        """Keep a handler: what a router and a group of routes each do in their own way."""
