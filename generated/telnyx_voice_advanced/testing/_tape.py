# Generated; edit spec/ or templates/ instead.
"""Tapes: what was delivered, kept in a file, to be delivered again."""

from __future__ import annotations

import json
import time
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import Any, Final, TextIO, TypeVar, cast

from .._spec import SIGNATURE_HEADER, TIMESTAMP_HEADER
from .._unwrap.signature import Payload, body_bytes
from ._keys import WebhookKey, sign
from ._pseudonyms import Pseudonyms

ReturnT = TypeVar("ReturnT")

_FORMAT: Final = "telnyx-voice-tape/1"


@dataclass(frozen=True)
class Delivery:
    """A delivery of a tape."""

    at: float
    """Seconds since the first delivery of the tape."""
    body: bytes
    headers: Mapping[str, str]
    """As they were recorded: a signature holds where nothing in the body was replaced."""

    def __repr__(self) -> str:
        return f"Delivery(at={self.at:.3f}, body=<{len(self.body)} bytes>)"

    def signed(self, key: WebhookKey, *, timestamp: float | None = None) -> dict[str, str]:
        """Its headers, signed anew.

        Args:
            key: The key pair to sign with.
            timestamp: Unix time in seconds. Left out, it is now.
        """
        return {**self.headers, **sign(self.body, key, timestamp=timestamp)}


class Recorder:
    """Writes deliveries to a tape, each as soon as it comes.

    Bytes stay as they are, but for secrets: the values of fields that the spec marks as sensitive
    are replaced by others of the same form and length. The same value gets the same replacement
    within a tape, so that the events of a call still belong together.
    """

    def __init__(
        self,
        path: str | PathLike[str],
        *,
        replace: Callable[[bytes], bytes] | None = None,
    ) -> None:
        """Start a tape; the file is made anew.

        Args:
            path: The file.
            replace: A rule of your own: takes a body and returns what the tape keeps of it.
                `bytes` keeps secrets too.

        Raises:
            OSError: The file cannot be written.
        """
        self._replace: Callable[[bytes], bytes] = Pseudonyms() if replace is None else replace
        # Open for as long as the recorder is, which `close` ends.
        self._file: TextIO = Path(path).open("w", encoding="utf-8")  # noqa: SIM115
        self._started: float | None = None
        self._write({"format": _FORMAT})

    def record(self, body: Payload, headers: Mapping[str, str]) -> None:
        """Add a delivery. Of the headers, the tape keeps the content type and the signature's two.

        Raises:
            ValueError: The tape is closed.
            WebhookVerificationError: The body is no raw body.
        """
        now = time.monotonic()
        self._started = now if self._started is None else self._started
        kept = self._replace(body_bytes(body))
        self._write({"at": round(now - self._started, 3), **_body(kept), "headers": _kept(headers)})

    def close(self) -> None:
        """End the tape."""
        self._file.close()

    def __enter__(self) -> Recorder:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _write(self, line: Mapping[str, object]) -> None:
        self._file.write(json.dumps(line, ensure_ascii=False) + "\n")
        self._file.flush()


class Tape:
    """The deliveries of a tape, in the order in which they came."""

    def __init__(self, deliveries: tuple[Delivery, ...]) -> None:
        self.deliveries = deliveries

    @classmethod
    def read(cls, path: str | PathLike[str]) -> Tape:
        """The tape that `Recorder` wrote.

        Raises:
            OSError: The file cannot be read.
            ValueError: It is no tape, or a line of it is broken; the message names the line.
        """
        lines = Path(path).read_text("utf-8").splitlines()
        if not lines or _line(path, 1, lines[0]).get("format") != _FORMAT:
            raise ValueError(f"{path}: line 1 does not say {_FORMAT}: this is no tape")
        return cls(tuple(_delivery(path, n, line) for n, line in enumerate(lines[1:], 2)))

    def replay(
        self,
        deliver: Callable[[bytes, dict[str, str]], ReturnT],
        key: WebhookKey,
    ) -> Iterator[ReturnT]:
        """Deliver each again, signed anew with `key` and the time of now, without pauses.

        Args:
            deliver: Takes a body and headers: `router.handle`, or a function that posts them.

        Yields:
            What `deliver` returned, one by one as the caller asks for it.
        """
        for delivery in self.deliveries:
            yield deliver(delivery.body, delivery.signed(key))

    def __iter__(self) -> Iterator[Delivery]:
        return iter(self.deliveries)

    def __len__(self) -> int:
        return len(self.deliveries)


def _body(body: bytes) -> dict[str, str]:
    # JSON text keeps every character of valid UTF-8, so a tape can be read by people.
    try:
        return {"body": body.decode()}
    except UnicodeDecodeError:
        return {"body_base64": b64encode(body).decode()}


def _kept(headers: Mapping[str, str]) -> dict[str, str]:
    names = ("content-type", TIMESTAMP_HEADER, SIGNATURE_HEADER)
    return {name.lower(): value for name, value in headers.items() if name.lower() in names}


def _line(path: object, number: int, line: str) -> dict[str, Any]:
    try:
        fields = json.loads(line)
    except ValueError as error:
        raise ValueError(f"{path}: line {number} is no JSON: {error}") from None
    if not isinstance(fields, dict):
        raise ValueError(f"{path}: line {number} is no JSON object")
    return cast("dict[str, Any]", fields)


def _delivery(path: object, number: int, line: str) -> Delivery:
    fields = _line(path, number, line)
    try:
        encoded = fields.get("body_base64")
        body = fields["body"].encode() if encoded is None else b64decode(encoded, validate=True)
        return Delivery(float(fields["at"]), body, dict(fields["headers"]))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ValueError(f"{path}: line {number} is no delivery: {error!r}") from None
