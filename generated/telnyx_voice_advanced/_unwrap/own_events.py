# Generated; edit spec/ or templates/ instead.
"""Event classes that the caller wrote, for events that the spec does not have."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeGuard

from .._models.event import WebhookEvent, body_type
from .._models.unrecognized import UnrecognizedWebhookEvent
from .parse import parse

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["checked_event_class", "checked_events", "read_own"]


@cache
def checked_event_class(event_class: type[WebhookEvent]) -> type[WebhookEvent]:
    """The class, ready to be decoded into.

    Raises:
        TypeError: it is not a class of webhook events, or cannot be decoded into.
    """
    if not _is_event_class(event_class):
        raise TypeError(
            f"{_name(event_class)} is not a class of webhook events. Derive it from WebhookEvent, with a field"
            " `data` whose class derives from Model and has `event_type` and `payload`."
        )
    body_type(event_class)
    return event_class


def checked_events(
    events: Mapping[str, type[WebhookEvent]],
) -> dict[str, type[WebhookEvent]]:
    """Event types with the classes that a caller has for them.

    Raises:
        TypeError: as `checked_event_class`.
    """
    return {name: checked_event_class(event_class) for name, event_class in events.items()}


def read_own(raw: bytes, event_type: str, event_class: type[WebhookEvent]) -> WebhookEvent:
    """A verified body of an event type as the caller's class, or the unrecognized event that says why not."""
    return parse(raw, {event_type: event_class})


def _is_event_class(given: object) -> TypeGuard[type[WebhookEvent]]:
    return (
        isinstance(given, type)
        and issubclass(given, WebhookEvent)
        and not issubclass(given, UnrecognizedWebhookEvent)
        and "data" in given.__struct_fields__
    )


def _name(given: object) -> str:
    return given.__name__ if isinstance(given, type) else repr(given)
