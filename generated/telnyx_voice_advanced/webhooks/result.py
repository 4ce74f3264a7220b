# Generated; edit spec/ or templates/ instead.
"""What became of a delivery."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """The HTTP status to respond with, and why.

    The reason is for the developer: `handled`, `duplicate`, `ignored`, `forwarded`, `in_progress`,
    `busy`, `handler_failed`, `store_failed`, `publish_failed`, `clock`, `too_large`, `method`, `body`,
    or the value of a `VerificationFailure`. Respond with the status alone and an empty body, so that every refusal
    reads the same from outside.
    """

    status: int
    reason: str
