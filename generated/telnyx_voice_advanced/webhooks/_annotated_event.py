# Generated; edit spec/ or templates/ instead.
"""The event that a handler's annotation names. Imported when `on` is used without parentheses."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Annotated, Any, get_args, get_origin

from .._unwrap.unwrap import EVENTS

_WRITE = "Write @router.on(CallDtmfReceivedWebhookEvent), or any other event class or event type."


def annotated_event(handler: Callable[..., object]) -> type[Any]:
    """The event class that the first parameter of a handler is annotated with.

    Raises:
        TypeError: it is annotated with nothing, or with something else than one event class.
    """
    name = getattr(handler, "__qualname__", type(handler).__name__)
    start = f"`on` without an event takes it from the handler's parameter, and {name}"
    try:
        parameters = list(inspect.signature(handler).parameters.values())
    except (TypeError, ValueError):
        raise TypeError(f"{start} does not say what it takes. {_WRITE}") from None
    if not parameters:
        raise TypeError(f"{start} has none. {_WRITE}")
    annotation: object = parameters[0].annotation
    if annotation is inspect.Parameter.empty:
        raise TypeError(f"{start} has no annotation on {parameters[0].name!r}. {_WRITE}")
    found = _resolved(annotation, handler)
    if isinstance(found, type) and found.__name__ in EVENTS.values():
        return found
    shown = annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)
    raise TypeError(
        f"{start} is annotated with {shown!r}, which is not one event class of the spec. {_WRITE}"
        " Events of several types have a decorator each, and all others go to the router's fallback."
    )


def _resolved(annotation: object, handler: Callable[..., object]) -> object:
    for _ in range(2):  # A quoted annotation is text of text where all annotations are text.
        if isinstance(annotation, str):
            annotation = _evaluated(annotation, handler)
    if get_origin(annotation) is Annotated:
        return get_args(annotation)[0]
    return annotation


def _evaluated(annotation: str, handler: Callable[..., object]) -> object:
    function: Any = inspect.unwrap(handler)
    function = getattr(function, "func", function)  # functools.partial
    function = getattr(function, "__func__", function)
    if not hasattr(function, "__globals__"):
        function = getattr(type(function).__call__, "__func__", type(function).__call__)
    try:
        return eval(annotation, getattr(function, "__globals__", {}))
    except Exception:
        pass
    # Imported for type checkers alone, or in a function: the name says which it is.
    name = annotation.strip("'\" ").rpartition(".")[2]
    if name not in EVENTS.values():
        return None
    from .. import types

    return getattr(types, name)
