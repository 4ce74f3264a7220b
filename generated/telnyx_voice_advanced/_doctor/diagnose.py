# Generated; edit spec/ or templates/ instead.
"""Find out why a delivery does not verify: try what may have happened to it, one change at a time."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from .._spec import SIGNATURE_HEADER, SIGNED_MESSAGE_SEPARATOR, TIMESTAMP_HEADER, TOLERANCE_SECONDS
from .._unwrap.public_key import canonical_base64
from .._unwrap.signature import holds
from .bodies import BODIES
from .captured import Captured
from .guesses import guesses
from .headers import KEYS, SIGNATURES, TIMESTAMPS, spelled_otherwise, timestamps_near
from .variants import Change, Variant, variants

_SIGNATURE_BYTES: Final = 64
_KEY_BYTES: Final = 32
_LOOKS_LIKE: Final[Mapping[str, Callable[[str], bool]]] = {
    "signature": lambda text: canonical_base64(text.strip(), _SIGNATURE_BYTES) is not None,
    "timestamp": lambda text: text.strip().isdigit(),
}
_HEADER_DEPTH: Final = 3
_BODY_DEPTH: Final = 2


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong with a delivery, or with the key."""

    part: str
    """`body`, `signature`, `timestamp`, `public key` or `clock`."""
    cause: str
    cure: str


@dataclass(frozen=True)
class Diagnosis:
    """What was found out about a delivery."""

    holds: bool
    """Whether the signature holds for the delivery as it was captured."""
    is_proven: bool
    """Whether it holds once the findings are undone."""
    findings: tuple[Finding, ...]
    age: int | None
    """Seconds from the timestamp to now; None where there is no timestamp that can be read."""
    guesses: tuple[str, ...] = ()
    """What is likely, where nothing could be proven."""

    @property
    def is_recent(self) -> bool:
        """Whether a receiver would accept the timestamp now."""
        return self.age is not None and abs(self.age) <= TOLERANCE_SECONDS


def diagnose(captured: Captured, public_keys: Iterable[str], *, now: float) -> Diagnosis:
    """Whether a delivery verifies, and if not, why.

    Args:
        captured: The delivery.
        public_keys: One or several, as they are configured.
        now: Unix time in seconds.
    """
    keys = [Variant(key) for key in public_keys]
    signatures, timestamps = captured.signatures, captured.timestamps
    if len(signatures) == len(timestamps) == 1:
        as_it_is = _proof(
            [Variant(signatures[0])], [Variant(timestamps[0])], [Variant(captured.body)], keys
        )
        if as_it_is is not None:
            return Diagnosis(True, True, (), _age(timestamps[0], now))
    return _search(captured, [key.value for key in keys], now)


def _search(captured: Captured, keys: list[str], now: float) -> Diagnosis:
    notes: list[Finding] = []
    signatures = [
        v for text in _named(captured, SIGNATURE_HEADER, notes) for v in _all(text, SIGNATURES)
    ]
    timestamps = [
        v for text in _named(captured, TIMESTAMP_HEADER, notes) for v in _all(text, TIMESTAMPS)
    ]
    points = [v for text in keys for v in _all(text, KEYS)]
    for body_depth in range(_BODY_DEPTH + 1):
        bodies = list(variants(captured.body, BODIES, body_depth))
        proof = _proof(signatures, timestamps, bodies, points)
        if proof is None and body_depth < _BODY_DEPTH and not any(map(_is_readable, timestamps)):
            guessed = (Variant(second) for body in bodies for second in timestamps_near(body.value))
            proof = _proof(signatures, guessed, bodies, points)
        if proof is not None:
            found = tuple(dict.fromkeys((*notes, *_findings(proof))))
            return Diagnosis(False, True, found, _age(proof[1].value, now))
    age = next((age for each in timestamps if (age := _age(each.value, now)) is not None), None)
    return Diagnosis(False, False, tuple(notes), age, tuple(guesses(captured, keys)))


def _all(text: str, changes: tuple[Change[str], ...]) -> Iterator[Variant[str]]:
    return variants(text, changes, _HEADER_DEPTH)


def _named(captured: Captured, name: str, notes: list[Finding]) -> list[str]:
    """The values that a header may have, under its name or another."""
    part = "signature" if name == SIGNATURE_HEADER else "timestamp"
    found = captured.all(name)
    if len(set(found)) > 1:
        notes.append(Finding(part, f"There is more than one {name}.", "Hand on the header once."))
    other = "timestamp" if part == "signature" else "signature"
    if found and not all(map(_LOOKS_LIKE[other], found)):
        return found
    others = [
        (key, value)
        for key, value in captured.headers
        if spelled_otherwise(key, name) or _LOOKS_LIKE[part](value) or part in key.lower()
    ]
    others.sort(key=lambda pair: (pair[0].lower() == name, not spelled_otherwise(pair[0], name)))
    if not others:
        cause = f"There is no header {name}."
        notes.append(Finding(part, cause, "Let the proxy hand on both telnyx- headers."))
    else:
        cause = f"The {part} is in the header {others[0][0]}, and not in {name}."
        notes.append(Finding(part, cause, "Hand on each header under its own name."))
    return [value for _, value in others]


Proof = tuple[Variant[str], Variant[str], Variant[bytes], Variant[str]]


def _proof(
    signatures: Iterable[Variant[str]],
    timestamps: Iterable[Variant[str]],
    bodies: Iterable[Variant[bytes]],
    keys: Iterable[Variant[str]],
) -> Proof | None:
    """The first signature, timestamp, body and key that belong together; few changes come first."""
    decoded = [(v, raw) for v in signatures if (raw := canonical_base64(v.value, _SIGNATURE_BYTES))]
    points = [(v, raw) for v in keys if (raw := canonical_base64(v.value, _KEY_BYTES))]
    seconds = [v for v in timestamps if _is_readable(v)]
    for body, second in itertools.product(list(bodies), seconds):
        message = second.value.encode() + SIGNED_MESSAGE_SEPARATOR + body.value
        for (signature, raw), (key, point) in itertools.product(decoded, points):
            if holds(raw + message, point):
                return signature, second, body, key
    return None


def _is_readable(timestamp: Variant[str]) -> bool:
    return timestamp.value.isascii() and timestamp.value.isdigit()


def _findings(proof: Proof) -> Iterator[Finding]:
    names = ("signature", "timestamp", "body", "public key")
    parts: Iterable[Variant[Any]] = proof
    for name, variant in zip(names, parts, strict=True):
        for change in variant.changes:
            yield Finding(name, change.cause, change.cure)


def _age(timestamp: str, now: float) -> int | None:
    try:
        return int(now) - int(timestamp)
    except ValueError:
        return None
