# Generated; edit spec/ or templates/ instead.
"""What hooks are called with: small, frozen, and without a secret."""

from __future__ import annotations

from dataclasses import dataclass

from .._outcome import Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptRecord:
    """One attempt of an API call, once it has ended.

    Attributes:
        command: The method, such as `send_dtmf`.
        method: Of HTTP.
        path_template: The path with its parameters by name: `/calls/{call_control_id}/actions/send_dtmf`.
        number: From 1.
        status: Of the response; None where none came.
        outcome: What this attempt says of the command.
        error: The type of the exception that ended it; None where a response came.
        seconds: Until the response's headers were here, or the attempt had failed.
        command_id: What Telnyx tells repeats by; None where the command takes none.
    """

    command: str
    method: str
    path_template: str
    number: int
    status: int | None
    outcome: Outcome
    error: str | None
    seconds: float
    command_id: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryRecord:
    """An attempt that is about to be made after another one.

    Attributes:
        command: The method, such as `send_dtmf`.
        number: Of the attempt to come: 2 for the first repeat.
        pause: Seconds until then.
        command_id: What Telnyx tells repeats by; None where the command takes none.
    """

    command: str
    number: int
    pause: float
    command_id: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseRecord:
    """An API call that has returned or raised.

    Attributes:
        command: The method, such as `send_dtmf`.
        attempts: How many were made.
        status: Of the last response; None where none came.
        outcome: Whether the command ran.
        error: The type of the exception that it raised; None where it returned.
        seconds: All attempts and pauses together.
        request_id: What Telnyx calls the request; None where no response said.
        command_id: What Telnyx tells repeats by; None where the command takes none.
    """

    command: str
    attempts: int
    status: int | None
    outcome: Outcome
    error: str | None
    seconds: float
    request_id: str | None
    command_id: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRecord:
    """A webhook that was verified, before its handlers run.

    Attributes:
        event_id: `data.id`.
        event_type: `data.event_type`, as it is in the body.
        call_leg_id: Its first characters.
        lag: Seconds from `data.occurred_at` until now, by this machine's clock; None where it does not say.
        is_recognized: Whether it is of a type that this version knows, and fits it.
    """

    event_id: str | None
    event_type: str | None
    call_leg_id: str | None
    lag: float | None
    is_recognized: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HandledRecord:
    """A delivery that got its response.

    Attributes:
        event: What was verified; None where the delivery was refused before.
        status: Of the response.
        reason: As in `Result`: `handled`, `duplicate`, `handler_failed`, `signature_mismatch`, …
        seconds: How long it took.
    """

    event: EventRecord | None
    status: int
    reason: str
    seconds: float
