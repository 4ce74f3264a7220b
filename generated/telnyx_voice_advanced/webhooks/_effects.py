# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""The effects of a delivery, which `_sync_runner` takes in a thread and `_async_runner` in an event loop."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

from ._leg_queue import Ticket

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Wait:
    """Wait for a place at the head of a queue."""

    ticket: Ticket


@dataclass(frozen=True, slots=True)
class Sleep:
    """Let some time pass."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Invoke:
    """Invoke a function and await what it returns, where that can be awaited."""

    function: Callable[..., Any]
    arguments: tuple[Any, ...]
    may_block: bool = True
    must_complete: bool = False
    """Writes down what came of the delivery: called even where the delivery is cancelled, and
    again where the cancellation interrupts it."""


class InvocationFailed(Exception):
    """The function of an `Invoke` failed.

    Effects are told so and not by the function's own exception, because generators and tasks give
    StopIteration, GeneratorExit and CancelledError meanings of their own.
    """

    def __init__(self, error: BaseException) -> None:
        super().__init__()
        self.error = error


Effect: TypeAlias = Wait | Sleep | Invoke
Effects: TypeAlias = Generator[Effect, Any, T]


def is_failure(error: BaseException) -> bool:
    """Whether a function that ends so failed; any other end is the whole process's business."""
    from asyncio import CancelledError

    return isinstance(error, (Exception, CancelledError, GeneratorExit))
