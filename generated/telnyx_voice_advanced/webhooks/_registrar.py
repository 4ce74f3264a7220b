# Generated; edit spec/ or templates/ instead.
"""The decorator that `on` returns, typed by the event that its handler gets."""

from __future__ import annotations

from collections.abc import Callable
from inspect import isasyncgenfunction, isgeneratorfunction
from typing import Any, Generic, TypeAlias, TypeVar

from .._models.event import WebhookEvent

EventT = TypeVar("EventT", bound=WebhookEvent)
EventT_co = TypeVar("EventT_co", bound=WebhookEvent, covariant=True)
ReturnT = TypeVar("ReturnT")

Handler: TypeAlias = Callable[[Any], object]
"""A function of one event; what it returns is awaited where it can be, and ignored."""
Invocation: TypeAlias = tuple[Handler, WebhookEvent]
"""A handler, and the event that it is given."""


def checked_handler(handler: Handler) -> Handler:
    """The handler.

    Raises:
        TypeError: it cannot be called, or it is a generator function, of which a call runs nothing.
    """
    if not callable(handler):
        raise TypeError(
            f"A handler of type {type(handler).__name__} cannot be called. Give a function that"
            " takes the event."
        )
    if isgeneratorfunction(handler) or isasyncgenfunction(handler):
        name = getattr(handler, "__name__", "The handler")
        raise TypeError(f"{name} is a generator function (it has a `yield`): a call runs nothing.")
    return handler


class Registrar(Generic[EventT_co]):
    """Registers the function that it decorates, and gives it back as it was."""

    __slots__ = ("_register",)

    def __init__(self, register: Callable[[Handler], None]) -> None:
        self._register = register

    def __call__(
        self, handler: Callable[[EventT_co], ReturnT], /
    ) -> Callable[[EventT_co], ReturnT]:
        self._register(handler)
        return handler
