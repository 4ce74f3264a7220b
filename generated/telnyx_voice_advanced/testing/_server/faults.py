# Generated; edit spec/ or templates/ instead.
"""The faults that can be switched on over HTTP, by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from .._twin.fault import Fault
from .._twin.postman import Disturbance


class Kind(NamedTuple):
    """A fault as the catalogue says it."""

    title: str
    make: Callable[..., Fault | Disturbance]
    options: Mapping[str, Any]
    """What `make` takes, with what is taken where it is left out."""
    takes_command: bool = True


def _late(seconds: float) -> Disturbance:
    return Disturbance(late=seconds)


def _reorder(seconds: float) -> Disturbance:
    return Disturbance(reorder=seconds)


KINDS: Final[Mapping[str, Kind]] = {
    "response_lost": Kind("executed, and the response lost", Fault.response_lost, {}),
    "no_response": Kind(
        "not executed, and no response until the client gives up",
        Fault.no_response,
        {"executed": False},
    ),
    "slow": Kind("executed, and the response late", Fault.slow, {"seconds": 3.0}),
    "trickle": Kind(
        "executed, and the response byte by byte, seconds apart", Fault.trickle, {"seconds": 0.1}
    ),
    "server_error": Kind(
        "not executed, and a 503 of a proxy",
        Fault.server_error,
        {"status": 503, "executed": False},
    ),
    "throttled": Kind("not executed, and a 429", Fault.throttled, {"retry_after": 1.0}),
    "malformed_body": Kind("executed, and JSON that is cut short", Fault.malformed_body, {}),
    "reset": Kind(
        "not executed, and the connection reset before the response",
        Fault.reset,
        {"executed": False},
    ),
    "reset_after_status_line": Kind(
        "executed, and the connection reset within the response",
        Fault.reset_after_status_line,
        {},
    ),
    "reset_at_once": Kind(
        "the connection reset before the request is read", Fault.reset_at_once, {}, False
    ),
    "duplicate": Kind(
        "delivered again after it was acknowledged",
        lambda: Disturbance(duplicate=True),
        {},
        False,
    ),
    "concurrent": Kind("delivered twice at once", lambda: Disturbance(concurrent=True), {}, False),
    "late": Kind("delivered late", _late, {"seconds": 5.0}, False),
    "reorder": Kind(
        "late by up to some seconds, so that others overtake",
        _reorder,
        {"seconds": 5.0},
        False,
    ),
    "old_key": Kind(
        "signed with the key before the present one",
        lambda: Disturbance(old_key=True),
        {},
        False,
    ),
}

_DELIVERIES: Final = frozenset({"duplicate", "concurrent", "late", "reorder", "old_key"})


def make(name: str, options: Mapping[str, Any]) -> Fault | Disturbance:
    """The fault of a name.

    Raises:
        LookupError: There is none.
        ValueError: An option is none of its options, or no value for it.
    """
    kind = KINDS[name]
    for option, value in options.items():
        if option not in kind.options:
            raise ValueError(f"{name} has no option {option!r}; it has {[*kind.options]}")
        if not _fits(option, value, kind.options[option]):
            raise ValueError(f"{value!r} is no {option} of {name}")
    return kind.make(**{**kind.options, **options})


def _fits(option: str, value: object, default: object) -> bool:
    if isinstance(default, bool) or isinstance(value, bool):
        return isinstance(value, bool) and isinstance(default, bool)
    if option == "status":
        return isinstance(value, int) and 500 <= value <= 599
    return isinstance(value, int | float) and 0 <= value <= 3600


def catalogue() -> list[dict[str, Any]]:
    """What there is, as JSON."""
    return [
        {
            "fault": name,
            "title": kind.title,
            "applies_to": "delivery" if name in _DELIVERIES else "request",
            "takes_command": kind.takes_command,
            "options": dict(kind.options),
        }
        for name, kind in KINDS.items()
    ]
