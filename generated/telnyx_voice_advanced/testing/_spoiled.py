# Generated; edit spec/ or templates/ instead.
"""Deliveries that a receiver has to refuse, each with the reason that it has to give."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

from .._spec import SIGNATURE_HEADER, TIMESTAMP_HEADER, TOLERANCE_SECONDS
from .._unwrap.errors import VerificationFailure
from .._unwrap.signature import Payload, body_bytes
from ._keys import WebhookKey, sign


@dataclass(frozen=True)
class SpoiledDelivery:
    """A delivery of which one thing is wrong."""

    name: str
    """What is wrong with it, in words that suit the identifier of a test."""
    body: bytes
    reason: VerificationFailure
    """Why `unwrap` refuses it, and `WebhookRouter` responds with 400."""
    _headers: Callable[[], dict[str, str]] = field(repr=False)

    @property
    def headers(self) -> dict[str, str]:
        """Its headers, whose age is right at the moment at which they are asked for."""
        return self._headers()

    def __str__(self) -> str:
        return self.name


def spoiled(body: Payload, key: WebhookKey, *, now: float | None = None) -> list[SpoiledDelivery]:
    """Every kind of delivery of a body that has to be refused, under a receiver that holds `key`.

    `pytest.mark.parametrize("delivery", spoiled(body, key), ids=str)` makes a test of each.

    Args:
        body: A body that would be accepted.
        key: The key pair whose public half the receiver has.
        now: Unix time in seconds, where the receiver does not ask the clock.

    Raises:
        ValueError: The body is no JSON, so that it cannot be serialised anew.
        WebhookVerificationError: The body is no raw body.
    """
    raw = body_bytes(body)

    def signed(by: WebhookKey = key, age: float = 0) -> dict[str, str]:
        return sign(raw, by, timestamp=(time.time() if now is None else now) - age)

    mismatch = VerificationFailure.SIGNATURE_MISMATCH
    other = WebhookKey.generate()
    return [
        *(
            SpoiledDelivery(name, raw, reason, _later(signed, spoil))
            for name, reason, spoil in _HEADERS
        ),
        *(
            SpoiledDelivery(name, raw, reason, partial(signed, key, age))
            for name, age, reason in _AGES
        ),
        SpoiledDelivery("another key", raw, mismatch, partial(signed, other)),
        *(SpoiledDelivery(name, changed, mismatch, signed) for name, changed in _bodies(raw)),
    ]


Headers = dict[str, str]


def _later(signed: Callable[[], Headers], spoil: Callable[[Headers], Headers]) -> Any:
    return lambda: spoil(signed())


def _without(name: str) -> Callable[[dict[str, str]], dict[str, str]]:
    return lambda headers: {key: value for key, value in headers.items() if key != name}


def _with(name: str, change: Callable[[str], str]) -> Callable[[dict[str, str]], dict[str, str]]:
    return lambda headers: {**headers, name: change(headers[name])}


_SLACK: Final = 60
"""Seconds beyond the tolerance, so that a test that takes its time has the same result."""
_AGES: Final = (
    ("stale", TOLERANCE_SECONDS + _SLACK, VerificationFailure.TIMESTAMP_TOO_OLD),
    ("from the future", -TOLERANCE_SECONDS - _SLACK, VerificationFailure.TIMESTAMP_TOO_NEW),
)
_HEADERS: Final = (
    ("no signature", VerificationFailure.SIGNATURE_MISSING, _without(SIGNATURE_HEADER)),
    ("no timestamp", VerificationFailure.TIMESTAMP_MISSING, _without(TIMESTAMP_HEADER)),
    (
        "a signature cut short",
        VerificationFailure.SIGNATURE_MALFORMED,
        _with(SIGNATURE_HEADER, lambda text: text[:-4]),
    ),
    (
        "a timestamp in words",
        VerificationFailure.TIMESTAMP_MALFORMED,
        _with(TIMESTAMP_HEADER, lambda _: "today"),
    ),
    (
        "another timestamp",
        VerificationFailure.SIGNATURE_MISMATCH,
        _with(TIMESTAMP_HEADER, lambda text: str(int(text) + 1)),
    ),
)


def _bodies(raw: bytes) -> Iterator[tuple[str, bytes]]:
    """The body as something between Telnyx and the receiver may have left it."""
    parsed = json.loads(raw)
    for indent in (None, 1):
        again = json.dumps(parsed, indent=indent).encode()
        if again != raw:
            yield "serialised anew", again
            break
    yield "a trailing line end", raw + b"\n"
    yield "cut short", raw[:-1]
    yield "empty", b""
