# Generated; edit spec/ or templates/ instead.
"""What happened at a twin, in order, and assertions on it that say what happened instead."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias
from urllib.parse import urlsplit, urlunsplit

from ..._arguments import described
from ..._redaction import shortened
from .leg import TwinCall
from .names import checked_command, checked_event_type


@dataclass(frozen=True, kw_only=True)
class RequestRecord:
    """A request that reached the twin whole, whatever became of its response.

    Attributes:
        at: Seconds on the twin's clock since it began.
        command: The name of the command's method; None where nothing is at the address.
        method: The HTTP method.
        target: The path and the query that were asked for.
        outcome: `executed`, `repeat` (of a `command_id` within its window, so ignored), `refused`,
            or `not executed` where a fault kept it from that.
        status: Of the response as the twin made it, before a fault spoiled or dropped it; None
            where it made none.
        fault: The fault that it met.
    """

    at: float
    command: str | None
    call_control_id: str | None = field(repr=False)
    body: Mapping[str, Any] = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    outcome: str
    status: int | None
    code: str | None = None
    """The error code of a refusal."""
    detail: str | None = None
    """What the refusal says."""
    fault: str | None = None
    method: str = ""
    target: str = field(default="", repr=False)

    def __str__(self) -> str:
        call = f" for {shortened(self.call_control_id)}" if self.call_control_id else ""
        status = "" if self.status is None else f", {self.status}"
        code = f" ({self.code})" if self.code else ""
        fault = f", {self.fault}" if self.fault else ""
        return f"{self.at:8.3f} s  {self.command}{call}: {self.outcome}{status}{code}{fault}"


@dataclass(frozen=True, kw_only=True)
class DeliveryRecord:
    """An attempt to deliver a webhook, and its verdict.

    Attributes:
        verdict: `acknowledged`, or what the attempt failed with: `503`, `too late`, `OSError`.
        is_duplicate: Delivered again although it had been acknowledged, as it was asked for.
        headers: What it was sent with, its signature among them.
        status: Of the response; None where there was none.
        seconds: How long the response took.
        response: The body of the response.
        repeats: The attempt that this one repeats because somebody asked for that.
    """

    at: float
    event_type: str
    event_id: str
    attempt: int
    delivered_to: str = field(repr=False)
    call_control_id: str | None = field(repr=False)
    body: bytes = field(repr=False)
    verdict: str
    is_duplicate: bool = False
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    status: int | None = None
    seconds: float = 0.0
    response: bytes = field(default=b"", repr=False)
    repeats: DeliveryRecord | None = field(default=None, repr=False)

    def __str__(self) -> str:
        call = f" of {shortened(self.call_control_id)}" if self.call_control_id else ""
        again = ", a duplicate" if self.is_duplicate else ""
        return (
            f"{self.at:8.3f} s  {self.event_type}{call}, attempt {self.attempt}"
            f" to {_without_secrets(self.delivered_to)}: {self.verdict}{again}"
        )


def _without_secrets(url: str) -> str:
    """A URL without the credentials and the query that a command may have given it."""
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    return urlunsplit((parts.scheme, host, parts.path, "", ""))


Record: TypeAlias = RequestRecord | DeliveryRecord
CallLike: TypeAlias = "TwinCall | str | None"


def _id(call: object) -> str | None:
    if isinstance(call, TwinCall):
        return call.call_control_id
    if call is not None and not isinstance(call, str):
        raise TypeError(
            f"Expected a call of the twin or its `call_control_id` but received {described(call)}"
        )
    return call


class Commands:
    """The commands that a twin was sent."""

    def __init__(self, journal: list[Record], waiting: Callable[[], list[str]]) -> None:
        self._journal = journal
        self._waiting = waiting

    def __iter__(self) -> Iterator[RequestRecord]:
        return (record for record in self._journal if isinstance(record, RequestRecord))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        return f"<Commands: {len(self)} requested, {len(self.executed())} executed>"

    def requests(self, command: str | None = None, call: CallLike = None) -> list[RequestRecord]:
        """The requests for a command, for a call: of all, where it is left out.

        Raises:
            ValueError: There is no such command.
        """
        if command is not None:
            checked_command(command)
        wanted = _id(call)
        return [
            record
            for record in self
            if command in (None, record.command) and wanted in (None, record.call_control_id)
        ]

    def executed(self, command: str | None = None, call: CallLike = None) -> list[RequestRecord]:
        """Those that were executed, however many requests that took.

        Raises:
            ValueError: There is no such command.
        """
        return [each for each in self.requests(command, call) if each.outcome == "executed"]

    def assert_once(self, command: str, call: CallLike = None) -> RequestRecord:
        """Assert that a command was executed once.

        Raises:
            AssertionError: It was not; the message says what happened instead.
            ValueError: There is no such command.
        """
        return self.assert_count(command, 1, call)[0]

    def assert_never(self, command: str, call: CallLike = None) -> None:
        """Assert that a command was not executed.

        Raises:
            AssertionError: It was; the message says when.
            ValueError: There is no such command.
        """
        self.assert_count(command, 0, call)

    def assert_count(self, command: str, count: int, call: CallLike = None) -> list[RequestRecord]:
        """Assert that a command was executed as often as said.

        Raises:
            AssertionError: It was not; the message says what happened instead.
            ValueError: There is no such command.
        """
        executed = self.executed(command, call)
        if len(executed) != count:
            whose = f" for {shortened(_id(call) or '')}" if call is not None else ""
            raise AssertionError(
                f"{command}{whose} was {_executed(len(executed))}; the test expects it {_times(count)}."
                f"{_listed('All requests', self)}{self._undelivered()}"
            )
        return executed

    def _undelivered(self) -> str:
        """What the application has not been told, or has not taken: why it may have sent nothing."""
        failed = [
            each
            for each in self._journal
            if isinstance(each, DeliveryRecord) and each.verdict != "acknowledged"
        ]
        waiting = self._waiting()
        return (
            f"{_listed('Webhooks that were not acknowledged', failed) if failed else ''}"
            f"{_listed('Webhooks that wait for `deliver` or `advance`', waiting) if waiting else ''}"
        )


class Deliveries:
    """The webhooks that a twin tried to deliver."""

    def __init__(self, journal: list[Record], waiting: Callable[[], list[str]]) -> None:
        self._journal = journal
        self._waiting = waiting

    def __iter__(self) -> Iterator[DeliveryRecord]:
        return (record for record in self._journal if isinstance(record, DeliveryRecord))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        taken = sum(attempt.verdict == "acknowledged" for attempt in self)
        return f"<Deliveries: {len(self)} attempted, {taken} acknowledged>"

    def attempts(
        self, event_type: str | None = None, call: CallLike = None
    ) -> list[DeliveryRecord]:
        """The attempts to deliver an event of a type, of a call: of all, where it is left out.

        Raises:
            ValueError: It is an event of the spec, misspelt.
        """
        if event_type is not None:
            checked_event_type(event_type)
        wanted = _id(call)
        return [
            record
            for record in self
            if event_type in (None, record.event_type) and wanted in (None, record.call_control_id)
        ]

    def assert_acknowledged(self, event_type: str, call: CallLike = None) -> DeliveryRecord:
        """Assert that an event of a type was delivered and acknowledged with a 200.

        Raises:
            AssertionError: It was not; the message says what happened instead.
            ValueError: It is an event of the spec, misspelt.
        """
        for attempt in self.attempts(event_type, call):
            if attempt.verdict == "acknowledged":
                return attempt
        raise AssertionError(
            f"No {event_type} was acknowledged.{_listed('All deliveries', self)}"
            f"{_listed('Waiting to be delivered', self._waiting())}"
        )


def _executed(count: int) -> str:
    return f"executed {_times(count)}" if count else "never executed"


def _times(count: int) -> str:
    return {0: "never", 1: "once", 2: "twice"}.get(count, f"{count} times")


def _listed(title: str, records: Iterable[object]) -> str:
    lines = [f"\n  {record}" for record in records]
    return f"\n{title}:{''.join(lines) or ' none'}"
