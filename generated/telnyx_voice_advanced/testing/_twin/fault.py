# Generated; edit spec/ or templates/ instead.
"""Faults: what can become of a request between a client and the twin."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from .clock import finite_seconds
from .connection import End, Piece
from .http import Response

Play: TypeAlias = Callable[[bytes], Iterable[Piece]]
"""From the response that the twin made to what of it arrives."""


def _nothing(response: bytes) -> Iterator[Piece]:
    return iter(())


@dataclass(frozen=True, kw_only=True)
class Fault:
    """A fault of the network or of the service. The methods of the class make those there are.

    Attributes:
        name: What the journal calls it.
        executes: Whether the command is executed nevertheless.
        at: When it happens: on `connect`, as soon as the connection is used (`accept`), or in
            place of the `response`.
        end: What becomes of the connection then.
    """

    name: str
    executes: bool
    at: Literal["connect", "accept", "response"] = "response"
    end: End = "keep"
    play: Play = field(default=_nothing, repr=False)

    @classmethod
    def refused(cls) -> Fault:
        """The connection is refused: nothing was sent."""
        return cls(name="connection refused", executes=False, at="connect")

    @classmethod
    def reset_at_once(cls) -> Fault:
        """The connection is reset as soon as something is sent: the request does not arrive."""
        return cls(
            name="reset before the request was read", executes=False, at="accept", end="reset"
        )

    @classmethod
    def response_lost(cls) -> Fault:
        """The command is executed, and the connection closed without a response."""
        return cls(name="executed, response lost", executes=True, end="close")

    @classmethod
    def reset(cls, *, executed: bool = False) -> Fault:
        """The connection is reset before the status line."""
        return cls(name="reset before the status line", executes=executed, end="reset")

    @classmethod
    def no_response(cls, *, executed: bool = False) -> Fault:
        """Nothing comes: the client waits until its timeout or its deadline."""
        return cls(name="no response", executes=executed, end="stall")

    @classmethod
    def reset_after_status_line(cls) -> Fault:
        """The command is executed, and the connection reset after the status line of the response."""

        def play(response: bytes) -> Iterator[Piece]:
            yield Piece(0.0, response[: response.index(b"\r\n") + 2])

        return cls(name="reset after the status line", executes=True, end="reset", play=play)

    @classmethod
    def trickle(cls, seconds: float = 0.1) -> Fault:
        """The command is executed, and its response comes byte by byte, `seconds` apart.

        Raises:
            ValueError: The time is negative, or has no end.
        """
        finite_seconds(seconds, "seconds")

        def play(response: bytes) -> Iterator[Piece]:
            return (Piece(seconds, response[at : at + 1]) for at in range(len(response)))

        return cls(name="trickle", executes=True, play=play)

    @classmethod
    def slow(cls, seconds: float) -> Fault:
        """The command is executed, and its response comes `seconds` later.

        Raises:
            ValueError: The time is negative, or has no end.
        """
        finite_seconds(seconds, "seconds")
        return cls(name=f"slow, {seconds} s", executes=True, play=lambda r: [Piece(seconds, r)])

    @classmethod
    def throttled(cls, *, retry_after: float | str | None = None) -> Fault:
        """A 429, with `Retry-After` (seconds or a date) or without."""
        headers = [("x-ratelimit-limit", "0"), ("x-ratelimit-remaining", "0")]
        if retry_after is not None:
            headers.append(("retry-after", str(retry_after)))
        body = (
            b'{"errors":[{"code":"10011","title":"Too many requests",'
            b'"detail":"You have exceeded the maximum number of allowed requests."}]}'
        )
        return cls.responds(429, body, dict(headers))

    @classmethod
    def server_error(cls, status: int = 503, *, executed: bool = False) -> Fault:
        """A 5xx with a body of HTML, as a proxy between sends it."""
        body = f"<html><body><h1>{status}</h1></body></html>".encode()
        return cls.responds(status, body, executed=executed)

    @classmethod
    def malformed_body(cls) -> Fault:
        """The command is executed, and the body of its 200 is cut short within its JSON."""
        return cls.responds(200, b'{"data":{"result":', executed=True)

    @classmethod
    def responds(
        cls,
        status: int,
        body: bytes,
        headers: Mapping[str, str] | None = None,
        *,
        executed: bool = False,
    ) -> Fault:
        """A response of your own in place of the twin's."""
        data = Response(status, body, tuple((headers or {}).items())).encode()
        return cls(name=f"{status} instead", executes=executed, play=lambda _: [Piece(0.0, data)])

    @classmethod
    def sends(
        cls, name: str, pieces: Iterable[tuple[float, bytes]], *, executed: bool, end: End = "close"
    ) -> Fault:
        """Bytes of your own, each with the seconds that pass before it."""
        played = tuple(Piece(*piece) for piece in pieces)
        return cls(name=name, executes=executed, end=end, play=lambda _: played)
